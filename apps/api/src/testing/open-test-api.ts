import { afterAll } from 'vitest';
import { startTestApi, type TestApi, type TestApiOptions } from './start-test-api.ts';

/** The API for all tests of a file, at the top of which it is to be called; it stops after the last of them. */
export async function openTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const api = await startTestApi(options);
  afterAll(api.stop);
  return api;
}

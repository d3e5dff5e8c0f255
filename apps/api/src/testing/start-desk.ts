import { openTestApi } from './open-test-api.ts';
import { everywhere, signInForTest, type TestBrowser } from './sign-in-for-test.ts';
import type { TestApi } from './start-test-api.ts';

/** The API, and who enters and who publishes figures there, of every direction and area. */
type TestDesk = { api: TestApi; editor: TestBrowser; approver: TestBrowser };

/** Opens the desk for all tests of a file, at the top of which it is to be called; it closes after the last of them. */
export async function startDesk(): Promise<TestDesk> {
  const api = await openTestApi();
  const [editor, approver] = await Promise.all([
    signInForTest(api, [everywhere('EDITOR')]),
    signInForTest(api, [everywhere('APPROVER')]),
  ]);
  return { api, editor, approver };
}

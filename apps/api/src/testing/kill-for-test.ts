import type { Role } from '@korsetkish/contract';
import { expect } from 'vitest';
import { everywhere, signInForTest, type TestBrowser } from './sign-in-for-test.ts';
import { type RunningMain, startMain } from './spawn-main.ts';
import { startTestApi, TEST_SECRET, type TestApi } from './start-test-api.ts';

/** Servers that are killed, and one that lives on beside them, over one database. */
export type KillingGround = {
  /** Lives on: what became of the others is looked up by it. */
  api: TestApi;
  browser: TestBrowser;
  /** A server in a process of its own, to be killed. */
  startProcess: () => Promise<RunningMain>;
  /** The database notices that a process is gone a moment later, and takes back what it had not finished. */
  untilNothingIsUnderWay: () => Promise<void>;
  stop: () => Promise<void>;
};

/** @param role that the browser holds everywhere */
export async function openKillingGround(role: Role): Promise<KillingGround> {
  const stack = new AsyncDisposableStack();
  const api = await startTestApi();
  stack.defer(api.stop);
  return {
    api,
    browser: await signInForTest(api, [everywhere(role)]),
    startProcess: () => startMain({ DATABASE_URL: api.database.url, AUTH_SECRET: TEST_SECRET }, stack),
    untilNothingIsUnderWay: () =>
      expect
        .poll(
          () => api.db.$queryRaw`
            SELECT pid FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL
              AND backend_type = 'client backend'`,
          { timeout: 20_000 },
        )
        .toEqual([]),
    stop: () => stack.disposeAsync(),
  };
}

/** The answer's status; null: the process died first. */
export const statusOf = (asked: Promise<Response>): Promise<number | null> =>
  asked.then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => null,
  );

import type { RequestListener } from 'node:http';
import { API_PREFIX, Problem } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { createTestDatabase, type TestDatabase } from '@korsetkish/prisma/testing';
import { type Logger, pino } from 'pino';
import { type Auth, createAuth, type OpenIdProvider } from '../accounts/create-auth.ts';
import { createApp } from '../app.ts';
import { openRevisionFeed, type RevisionFeedOptions } from '../events/revision-feed.ts';
import type { ApiContext } from '../http/api-context.ts';
import { type MailOutboxOptions, openMailOutbox } from '../mail/mail-outbox.ts';
import { listenForTest } from './listen-for-test.ts';

/** Signs the cookies of tests; another process that is given it takes them too. */
export const TEST_SECRET = 'a secret that only the tests have';

/** The API on a port of its own, over a database of its own with the catalogue loaded. */
export type TestApi = {
  origin: string;
  db: Database;
  /** Another process over the same may be started with it. */
  database: TestDatabase;
  auth: Auth;
  /** Asks for a path below `/api/v1`. */
  get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** The answer to a question that must succeed. */
  json: (path: string) => Promise<unknown>;
  /** The problem in an answer, checked against its contract. */
  problem: (response: Response) => Promise<Problem>;
  stop: () => Promise<void>;
};

/** How the API under test differs from the usual one. */
export type TestApiOptions = Partial<Pick<ApiContext, 'signInRequired'>> &
  Partial<Pick<RevisionFeedOptions, 'heartbeatMs' | 'mostFollowers'>> & {
    openId?: OpenIdProvider;
    attemptsPerMinute?: number;
    requestsPerMinute?: number;
    /** Left out: no mail server is set up. */
    mail?: Pick<MailOutboxOptions, 'settings' | 'waitMs' | 'lookEveryMs'>;
    /** Another API's, which is left as it is. */
    database?: TestDatabase;
    /** Left out: nothing is written. */
    logger?: Logger;
  };

export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const {
    signInRequired = false,
    openId,
    attemptsPerMinute = 1000,
    requestsPerMinute = 100_000,
    mail,
    ...pace
  } = options;
  const { logger = pino({ level: 'silent' }) } = options;
  const database = options.database ?? (await createTestDatabase({ catalogue: true }));
  let answer: RequestListener = (_, response) => response.writeHead(503).end();
  const { origin, stop } = await listenForTest((request, response) => answer(request, response));
  const auth = createAuth({
    db: database.db,
    secret: TEST_SECRET,
    publicUrl: origin,
    openId: openId ?? null,
    logger,
    attemptsPerMinute,
  });
  const revisionFeed = openRevisionFeed({ ...pace, db: database.db, url: database.url, logger });
  const mailOutbox = mail === undefined ? null : openMailOutbox({ ...mail, db: database.db, logger });
  answer = createApp({
    db: database.db,
    auth,
    revisionFeed,
    mailOutbox,
    origins: [origin],
    signInRequired,
    openIdProvider: openId?.name ?? null,
    build: 'test',
    checkResponses: true,
    logger,
    webFolder: 'no-client-here',
    requestsPerMinute,
  });
  const get: TestApi['get'] = (path, headers = {}) => fetch(`${origin}${API_PREFIX}${path}`, { headers });
  return {
    origin,
    db: database.db,
    database,
    auth,
    get,
    async json(path) {
      const response = await get(path);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    problem: async (response) => Problem.parse(await response.json()),
    async stop() {
      await revisionFeed.close();
      await mailOutbox?.close();
      await stop();
      if (options.database === undefined) await database.drop();
    },
  };
}

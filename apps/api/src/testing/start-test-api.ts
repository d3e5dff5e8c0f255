import { API_PREFIX, Problem } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { createTestDatabase } from '@korsetkish/prisma/testing';
import { pino } from 'pino';
import { createApp } from '../app.ts';
import { listenForTest } from './listen-for-test.ts';

/** The API on a port of its own, over a database of its own with the catalogue loaded. */
export type TestApi = {
  origin: string;
  db: Database;
  /** Asks for a path below `/api/v1`. */
  get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** The answer to a question that must succeed. */
  json: (path: string) => Promise<unknown>;
  /** The problem in an answer, checked against its contract. */
  problem: (response: Response) => Promise<Problem>;
  stop: () => Promise<void>;
};

export async function startTestApi(): Promise<TestApi> {
  const database = await createTestDatabase({ catalogue: true });
  const app = createApp({
    db: database.db,
    build: 'test',
    checkResponses: true,
    logger: pino({ level: 'silent' }),
    webFolder: 'no-client-here',
  });
  const { origin, stop } = await listenForTest(app);
  const get: TestApi['get'] = (path, headers = {}) => fetch(`${origin}${API_PREFIX}${path}`, { headers });
  return {
    origin,
    db: database.db,
    get,
    async json(path) {
      const response = await get(path);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    problem: async (response) => Problem.parse(await response.json()),
    async stop() {
      await stop();
      await database.drop();
    },
  };
}

import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { listenForRevisions } from './listen-for-revisions.ts';
import { createTestDatabase, type TestDatabase } from './testing/create-test-database.ts';

let database: TestDatabase;
let client: pg.Client;
/** What the channel was told, oldest first. */
const told: unknown[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ catalogue: false });
  client = new pg.Client({ connectionString: database.url });
  client.on('notification', ({ channel, payload = '' }) => told.push([channel, JSON.parse(payload)]));
  await client.connect();
  await client.query('LISTEN revision');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const PUBLISH = `INSERT INTO revision (published_by, reason) VALUES ('a test', 'published')`;
const DRAW = `INSERT INTO revision (published_by, reason, layer, seed, made_from)
  VALUES ('a test', 'drawn', 'training', 1, 'nothing')`;

/** Runs statements on a connection of their own, in one transaction. */
async function inTransaction(end: 'COMMIT' | 'ROLLBACK', beforeEnd = async () => {}): Promise<void> {
  const publisher = new pg.Client({ connectionString: database.url });
  await publisher.connect();
  await publisher.query('BEGIN');
  await publisher.query(PUBLISH);
  await publisher.query(DRAW);
  await beforeEnd();
  await publisher.query(end);
  await publisher.end();
}

/** What PostgreSQL has to tell a session comes with the answer to its next statement at the latest. */
const hear = () => client.query('SELECT 1');

test('a revision of either layer is told when it can be read, and not before', async () => {
  await inTransaction('COMMIT', async () => {
    await hear();
    expect(told).toEqual([]);
  });
  await hear();
  expect(told).toEqual([
    ['revision', { layer: 'published', number: 1 }],
    ['revision', { layer: 'training', number: 1 }],
  ]);
});

test('a revision that was rolled back is told to nobody', async () => {
  const before = told.length;
  await inTransaction('ROLLBACK');
  await hear();
  expect(told).toHaveLength(before);
});

/** A listener whose news are counted. */
function listening(url = database.url) {
  const onNews = vi.fn();
  const onLost = vi.fn();
  const stop = listenForRevisions(url, { onNews, onLost });
  return { onNews, onLost, stop };
}

const LISTENERS = `FROM pg_stat_activity
  WHERE datname = current_database() AND application_name LIKE 'korsetkish: listening%'`;

test('a listener looks when it begins, and at every revision', async () => {
  const { onNews, onLost, stop } = listening();
  await expect.poll(() => onNews.mock.calls.length).toBe(1);
  await client.query(PUBLISH);
  await expect.poll(() => onNews.mock.calls.length).toBe(2);
  await stop();
  expect(onLost).not.toHaveBeenCalled();
  expect((await client.query(`SELECT ${LISTENERS}`)).rowCount).toBe(0);
});

test('a lost connection is made anew, and what was published meanwhile is looked for', async () => {
  const { onNews, onLost, stop } = listening();
  await expect.poll(() => onNews.mock.calls.length).toBe(1);
  await client.query(`SELECT pg_terminate_backend(pid) ${LISTENERS}`);
  await expect.poll(() => onNews.mock.calls.length).toBe(2);
  expect(onLost).toHaveBeenCalledTimes(1);
  await client.query(PUBLISH);
  await expect.poll(() => onNews.mock.calls.length).toBe(3);
  await stop();
});

test('a database that is not there is tried until told to stop', async () => {
  const { onNews, onLost, stop } = listening('postgresql://nobody@127.0.0.1:1/nothing');
  await expect.poll(() => onLost.mock.calls.length).toBeGreaterThan(1);
  await stop();
  expect(onNews).not.toHaveBeenCalled();
});

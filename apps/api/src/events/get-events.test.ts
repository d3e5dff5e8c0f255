import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followForTest } from '../testing/follow-for-test.ts';
import { publishForTest, yearForTest } from '../testing/publish-for-test.ts';
import { everywhere, signInForTest } from '../testing/sign-in-for-test.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

const DAY_AND_NIGHT = 86_400_000;

const published = (number: number) => ({ layer: 'published', number });

/** A revision that brings nothing. @returns its number */
async function publish({ db }: TestApi): Promise<number> {
  const { number } = await db.revision.create({ data: { publishedBy: 'test', reason: 'a test' } });
  return number;
}

describe('two processes over one database', () => {
  let one: TestApi;
  let other: TestApi;
  beforeAll(async () => {
    // No heartbeat: whatever is told here was told by the database.
    one = await startTestApi({ heartbeatMs: DAY_AND_NIGHT });
    other = await startTestApi({ heartbeatMs: DAY_AND_NIGHT, database: one.database });
  });
  afterAll(async () => {
    await other.stop();
    await one.stop();
  });
  let newest: number;
  beforeEach(async () => {
    newest = await publish(one);
  });

  it('tell whoever comes the newest revision at once, packed and kept by nobody', async () => {
    const { response, told, leave } = await followForTest(one.origin, { 'Accept-Encoding': 'gzip, br' });
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(response.headers.has('Content-Encoding')).toBe(false);
    await expect.poll(() => told[0]).toEqual(published(newest));
    leave();
  });

  it('both tell what either publishes', async () => {
    const followers = [await followForTest(one.origin), await followForTest(other.origin)];
    const number = await publish(other);
    for (const { told, leave } of followers) {
      await expect.poll(() => told).toContainEqual(published(number));
      leave();
    }
  });

  it('tell the layers apart', async () => {
    const { told, leave } = await followForTest(other.origin);
    await one.db.revision.create({
      data: { publishedBy: 'test', reason: 'drawn', layer: 'training', seed: 1, madeFrom: 'nothing' },
    });
    await expect.poll(() => told.slice(-2)).toEqual([published(newest), { layer: 'training', number: 1 }]);
    leave();
  });

  it('answer with what the other published, also where they keep what they worked out', async () => {
    const paths = [
      '/observations?indicator=ASSEMBLY_NOTIFICATIONS',
      '/checks',
      '/ref-areas',
      '/availability',
    ];
    const ask = (api: TestApi) =>
      Promise.all(
        paths.map(async (path) => {
          const response = await api.get(path);
          return { path, tag: response.headers.get('ETag'), answer: await response.json() };
        }),
      );
    // Both have worked their answers out.
    await ask(one);
    const before = await ask(other);
    const { told, leave } = await followForTest(other.origin);
    await expect.poll(() => told.length).toBeGreaterThan(0);

    // A whole and one of its parts, for the checks to have something to say.
    for (const breakdown of ['', 'OUTCOME=APPROVED']) {
      await publishForTest(
        one,
        { indicatorCode: 'ASSEMBLY_NOTIFICATIONS', refAreaCode: '750000000', breakdown, scenario: 'ACTUAL' },
        [{ ...yearForTest(2031), obsValue: 7 }],
      );
    }
    await expect.poll(() => told).toContainEqual(published(newest + 2));
    const after = await ask(other);
    for (const [index, { path, tag, answer }] of after.entries()) {
      expect(tag).not.toBe(before[index]?.tag);
      expect([path, answer]).not.toEqual([path, before[index]?.answer]);
    }
    expect(await other.json('/observations?indicator=ASSEMBLY_NOTIFICATIONS&timePeriod=2031')).toMatchObject({
      observations: [{ obsValue: 7 }, { obsValue: 7 }],
    });
    leave();
  });

  it('look for what they missed when the database had let go of them', async () => {
    const { told, leave } = await followForTest(one.origin);
    await expect.poll(() => told).toContainEqual(published(newest));
    await one.db.$executeRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name LIKE 'korsetkish: listening%'`;
    const number = await publish(other);
    await expect.poll(() => told).toContainEqual(published(number));
    leave();
  });

  it('say with HEAD what would come, and end', async () => {
    const response = await fetch(`${one.origin}/api/v1/events`, { method: 'HEAD' });
    expect([response.status, response.headers.get('Content-Type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
  });
});

describe('a heartbeat', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ heartbeatMs: 50, mostFollowers: 2, signInRequired: true });
  });
  afterAll(() => api.stop());

  it('tells the same again, so that silence means a dead connection', async () => {
    const { cookie } = await signInForTest(api, [everywhere('VIEWER')]);
    const { told, leave } = await followForTest(api.origin, { Cookie: cookie });
    await expect.poll(() => told.length).toBeGreaterThan(3);
    expect(new Set(told.map(({ number }) => number))).toEqual(new Set([1]));
    leave();
  });

  it('lets those go whose session was revoked, and nobody else', async () => {
    const [stays, goes] = [await signInForTest(api, []), await signInForTest(api, [])];
    const staying = await followForTest(api.origin, { Cookie: stays.cookie });
    const going = await followForTest(api.origin, { Cookie: goes.cookie });
    await api.db.staffSession.deleteMany({ where: { accountId: goes.accountId } });
    await going.over;
    const heard = staying.told.length;
    await expect.poll(() => staying.told.length).toBeGreaterThan(heard);
    staying.leave();

    const again = await api.get('/events', { Cookie: goes.cookie });
    expect([again.status, (await api.problem(again)).type]).toEqual([401, '/problems/not-signed-in']);
  });

  it('is for no more than there is room for; whoever leaves makes room', async () => {
    const { cookie: Cookie } = await signInForTest(api, []);
    const [first] = [
      await followForTest(api.origin, { Cookie }),
      await followForTest(api.origin, { Cookie }),
    ];
    const refused = await api.get('/events', { Cookie, 'Accept-Language': 'en' });
    expect(refused.status).toBe(503);
    expect(await api.problem(refused)).toMatchObject({
      type: '/problems/too-many-followers',
      title: 'Too many pages are following',
    });
    first.leave();
    await expect.poll(async () => (await followForTest(api.origin, { Cookie })).response.status).toBe(200);
  });
});

it('a server that stops lets open pages go, and does not wait for them', async () => {
  const api = await startTestApi();
  const { over, told } = await followForTest(api.origin);
  await expect.poll(() => told.length).toBeGreaterThan(0);
  const began = performance.now();
  await api.stop();
  await over;
  // Connections that do not go are cut off after five seconds.
  expect(performance.now() - began).toBeLessThan(4_000);
});

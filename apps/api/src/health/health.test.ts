import { createDatabase } from '@korsetkish/prisma';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuth } from '../accounts/create-auth.ts';
import { createApp } from '../app.ts';
import { openRevisionFeed } from '../events/revision-feed.ts';
import { listenForTest } from '../testing/listen-for-test.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

describe('a server with figures', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  it('is alive', async () => {
    const response = await api.get('/health');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'ok', service: 'korsetkish' });
  });

  it('is ready, and says at which revision, and since when', async () => {
    const newest = await api.db.revision.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(await api.json('/ready')).toEqual({
      status: 'ready',
      revision: 1,
      trainingRevision: null,
      publishedAt: newest.publishedAt.toISOString(),
      layers: ['published'],
    });
  });
});

describe('a server without its database', () => {
  // Nothing listens on port 1.
  const url = 'postgresql://nobody@127.0.0.1:1/nowhere';
  const db = createDatabase(url);
  const logger = pino({ level: 'silent' });
  const revisionFeed = openRevisionFeed({ db, url, logger });
  let origin: string;
  let stop: () => Promise<void>;
  beforeAll(async () => {
    ({ origin, stop } = await listenForTest(
      createApp({
        db,
        auth: createAuth({
          db,
          secret: 'not used: nobody signs in',
          publicUrl: 'http://localhost',
          openId: null,
          logger,
        }),
        revisionFeed,
        mailOutbox: null,
        origins: [],
        signInRequired: false,
        openIdProvider: null,
        logger,
        build: 'test',
        checkResponses: true,
        webFolder: 'no-client-here',
        requestsPerMinute: 1000,
      }),
    ));
  });
  afterAll(async () => {
    await revisionFeed.close();
    await stop();
    await db.$disconnect();
  });

  const ask = (path: string) => fetch(`${origin}/api/v1${path}`, { headers: { 'Accept-Language': 'en' } });

  it('is alive', async () => {
    expect((await ask('/health')).status).toBe(200);
  });

  it('is not ready', async () => {
    const response = await ask('/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      type: '/problems/not-ready',
      title: 'The service is not ready',
    });
  });

  it('says of a reading that it failed, and nothing of why', async () => {
    const response = await ask('/directions');
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ type: '/problems/internal-error', status: 500, errors: [] });
    expect(text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|prisma|node_modules/i);
  });
});

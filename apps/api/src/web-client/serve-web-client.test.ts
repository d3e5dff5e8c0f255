import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenForTest } from '../testing/listen-for-test.ts';
import { serveWebClient } from './serve-web-client.ts';

const folder = mkdtempSync(join(tmpdir(), 'korsetkish-client-'));
let origin: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<title>Көрсеткіш</title>');
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets/index-4f2a.js'), 'export {};');
  const app = express();
  app.use(serveWebClient(folder), (_request, response) => {
    response.status(404).end();
  });
  ({ origin, stop } = await listenForTest(app));
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

describe('the web client', () => {
  it.each(['/', '/kk', '/ru/750000000/indicators/YOUTH_NEET_RATE?startPeriod=2020'])(
    'answers %s itself',
    async (path) => {
      const response = await fetch(`${origin}${path}`);
      expect(await response.text()).toContain('Көрсеткіш');
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
    },
  );

  it('keeps for ever what is named by its content', async () => {
    const response = await fetch(`${origin}/assets/index-4f2a.js`);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  it('asks again for the rest', async () => {
    const response = await fetch(`${origin}/favicon.svg`);
    expect(response.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=3600');
  });

  it.each(['/assets/index-gone.js', '/gone.png', '/api/v1/nothing'])(
    'is not the answer to %s',
    async (path) => {
      expect((await fetch(`${origin}${path}`)).status).toBe(404);
    },
  );
});

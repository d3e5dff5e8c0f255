import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { endpoints } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { OPENAPI_FILE } from './openapi/openapi-file.ts';
import { listReadings } from './testing/list-readings.ts';
import { openTestApi } from './testing/open-test-api.ts';

const api = await openTestApi();

/** Calls that answer with figures, and whatever is read beside them. */
const readings = (await listReadings(api)).filter(({ name }) =>
  endpoints.some((each) => each.name === name && each.produces.some((type) => type === 'application/json')),
);

/** Answers each of them has to give, whatever it is about. */
describe.each(readings)('GET $path', ({ path }) => {
  it('answers what its contract says', async () => {
    const response = await api.get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  });

  it('answers 304 to who holds the answer', async () => {
    const held = await api.get(path);
    expect(held.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
    const again = await api.get(path, { 'If-None-Match': held.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect((await api.get(path, { 'If-None-Match': 'W/"another"' })).status).toBe(200);
  });

  it('refuses a parameter it does not know, in three languages', async () => {
    const said = await Promise.all(
      ['kk', 'ru', 'en'].map(async (language) => {
        const response = await api.get(`${path}&colour=red`, { 'Accept-Language': language });
        expect(response.status).toBe(422);
        expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
        expect(response.headers.get('Content-Language')).toBe(language);
        expect(response.headers.get('Vary')).toContain('Accept-Language');
        const { type, errors } = await api.problem(response);
        expect(type).toBe('/problems/invalid-request');
        return errors.map(({ message }) => message);
      }),
    );
    expect(said).toEqual([
      ['Мұндай параметр жоқ: colour.'],
      ['Такого параметра нет: colour.'],
      ['There is no such parameter: colour.'],
    ]);
  });
});

describe('what is only read', () => {
  it.each(readings.filter(({ isOnlyRead }) => isOnlyRead))('is not sent to: $path', async ({ path }) => {
    const response = await fetch(`${api.origin}/api/v1${path}`, { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
    expect((await api.problem(response)).type).toBe('/problems/method-not-allowed');
  });
});

describe('what is nowhere', () => {
  it.each([
    ['kk', 'Мұндай мекенжай жоқ'],
    ['ru', 'Такого адреса нет'],
    ['en', 'No such address'],
  ])('is a 404 problem in %s', async (language, title) => {
    const response = await api.get('/nothing', { 'Accept-Language': language });
    expect(response.status).toBe(404);
    expect(await api.problem(response)).toMatchObject({
      type: '/problems/not-found',
      title,
      status: 404,
      errors: [],
    });
  });

  it('is Kazakh for who asks in no language of ours', async () => {
    expect((await api.problem(await api.get('/nothing', { 'Accept-Language': 'de' }))).title).toBe(
      'Мұндай мекенжай жоқ',
    );
  });

  it('may be an address that no address can be', async () => {
    const response = await api.get('/indicators/%E0%A4%A', { 'Accept-Language': 'en' });
    expect((await api.problem(response)).type).toBe('/problems/invalid-request');
  });
});

describe('documents', () => {
  it('has the OpenAPI document of the repository', async () => {
    const response = await api.get('/openapi.json');
    expect(await response.json()).toEqual(JSON.parse(readFileSync(OPENAPI_FILE, 'utf8')));
    const again = await api.get('/openapi.json', { 'If-None-Match': response.headers.get('ETag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('shows it to people, from this server alone and without a script in the page', async () => {
    const page = await (await fetch(`${api.origin}/api/docs`)).text();
    expect(page).toContain('Көрсеткіш API');
    expect(page).not.toMatch(/<script(?![^>]*src=)/);
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
    expect(files).toHaveLength(3);
    for (const file of files) expect((await fetch(`${api.origin}${file}`)).status).toBe(200);
    expect((await fetch(`${api.origin}/api/docs/package.json`)).status).toBe(404);
  });

  it('leads there from the root while no client is built', async () => {
    const response = await fetch(`${api.origin}/`, { redirect: 'manual' });
    expect(response.headers.get('Location')).toBe('/api/docs/');
  });
});

describe('headers', () => {
  it('let a page run this server’s scripts and nothing else', async () => {
    const policy = (await api.get('/health')).headers.get('Content-Security-Policy') ?? '';
    expect(policy.split(';')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]),
    );
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  /** node:http, because fetch unpacks what it gets and hides how it came. */
  const encodingOf = (accepted: string) =>
    new Promise<string | undefined>((resolve, reject) => {
      request(
        `${api.origin}/api/v1/observations`,
        { headers: { 'Accept-Encoding': accepted } },
        (response) => {
          response.resume();
          resolve(response.headers['content-encoding']);
        },
      )
        .on('error', reject)
        .end();
    });

  it.each(['br', 'gzip'])('say that an answer is packed with %s', async (encoding) => {
    expect(await encodingOf(encoding)).toBe(encoding);
  });
});

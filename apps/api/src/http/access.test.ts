import { API_PREFIX, type EndpointName, ROLES, ROUTES, type Route } from '@korsetkish/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../endpoints.ts';
import { everywhere, signInForTest, type TestBrowser } from '../testing/sign-in-for-test.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

/** Who asks: nobody, an account without roles, or one with a role over everything. */
const ASKERS = ['nobody', 'NO_ROLE', ...ROLES] as const;
type Asker = (typeof ASKERS)[number];

const NAMES = Object.keys(ROUTES) as EndpointName[];
const PLACES = NAMES.flatMap((name) => ASKERS.map((asker) => [name, asker] as const));

function isLetIn({ access }: Route, asker: Asker, signInRequired: boolean): boolean {
  if (access === 'ANYONE') return true;
  if (access === 'READER') return !signInRequired || asker !== 'nobody';
  if (asker === 'nobody') return false;
  return access === 'SIGNED_IN' || ROLES.some((role) => role === asker && access.includes(role));
}

describe.each([false, true])('where signing in to read is required: %s', (signInRequired) => {
  let api: TestApi;
  const browsers = new Map<Asker, TestBrowser>();
  beforeAll(async () => {
    api = await startTestApi({ signInRequired });
    browsers.set('NO_ROLE', await signInForTest(api, []));
    for (const role of ROLES) browsers.set(role, await signInForTest(api, [everywhere(role)]));
  });
  afterAll(() => api.stop());

  it.each(PLACES)('%s, asked by %s', async (name, asker) => {
    const route: Route = ROUTES[name];
    // Whoever is let in is then told that the question is nonsense: nothing is done to the accounts of this test.
    const path = `${route.path.replaceAll(/:\w+/g, 'nobody')}?nonsense=1`;
    const cookie = browsers.get(asker)?.cookie;
    const answer = await fetch(`${api.origin}${API_PREFIX}${path}`, {
      method: route.method,
      headers: {
        'Content-Type': 'application/json',
        Origin: api.origin,
        ...(cookie === undefined ? {} : { Cookie: cookie }),
      },
      ...(route.method === 'GET' ? {} : { body: '{}' }),
    });
    const refused = asker === 'nobody' ? 401 : 403;
    expect(answer.status).toBe(isLetIn(route, asker, signInRequired) ? 422 : refused);
    if (!answer.ok) expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
  });

  it('says that an answer is for its reader alone', async () => {
    const reader = browsers.get('VIEWER');
    const answer = await reader?.send('GET', '/directions');
    expect(answer?.headers.get('Cache-Control')).toContain(signInRequired ? 'private' : 'public');
  });
});

it('every call of the contract has its route, and no route is not in the contract', () => {
  expect(routes.map(({ endpoint }) => endpoint.name).toSorted()).toEqual(NAMES.toSorted());
});

describe('a change', () => {
  let api: TestApi;
  let administrator: TestBrowser;
  beforeAll(async () => {
    api = await startTestApi();
    administrator = await signInForTest(api, [everywhere('ADMINISTRATOR')]);
  });
  afterAll(() => api.stop());

  const change = (headers: Record<string, string>, body = '{}') =>
    fetch(`${api.origin}${API_PREFIX}/accounts`, {
      method: 'POST',
      headers: { Cookie: administrator.cookie, 'Content-Type': 'application/json', ...headers },
      body,
    });

  it.each([
    { Origin: 'https://elsewhere.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'null' },
  ])('from another site is refused: %o', async (headers) => {
    const answer = await change(headers);
    expect(answer.status).toBe(403);
    expect((await api.problem(answer)).type).toBe('/problems/cross-site');
  });

  it('must be JSON, whole and not too long', async () => {
    const own = { Origin: api.origin };
    expect((await change({ ...own, 'Content-Type': 'text/plain' })).status).toBe(415);
    const cut = await change(own, '{"name":');
    expect(cut.status).toBe(422);
    expect((await api.problem(cut)).errors).toMatchObject([{ path: 'body' }]);
    expect((await change(own, JSON.stringify({ name: 'x'.repeat(3_000_000) }))).status).toBe(413);
  });

  it('at an address that takes others says which', async () => {
    const answer = await fetch(`${api.origin}${API_PREFIX}/accounts`, { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD, POST');
  });
});

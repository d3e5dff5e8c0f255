import { afterEach, describe, expect, it, vi } from 'vitest';
import { call, callAddress } from './call.ts';
import { ProblemError, UnexpectedAnswerError } from './problem-error.ts';

function answerWith(body: unknown, init: ResponseInit = {}, contentType = 'application/json') {
  const answer = new Response(JSON.stringify(body), { ...init, headers: { 'Content-Type': contentType } });
  const fetch = vi.fn<typeof globalThis.fetch>().mockResolvedValue(answer);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe('callAddress', () => {
  it('writes path parameters and lists as the contract reads them', () => {
    expect(
      callAddress('get-indicator', {
        params: { indicator: 'YOUTH_NEET_RATE' },
        query: { layer: 'published' },
      }),
    ).toBe('/api/v1/indicators/YOUTH_NEET_RATE?layer=published');
    const address = callAddress('get-observations', {
      params: {},
      query: {
        indicator: ['A', 'B'],
        timePeriod: ['2020', '2021-01-01/P5M'],
        breakdown: ['OUTCOME=APPROVED'],
        limit: 10,
        layer: 'published',
        format: 'csv',
      },
    });
    expect(address).toBe(
      '/api/v1/observations?indicator=A,B&timePeriod=2020,2021-01-01/P5M&breakdown=OUTCOME%3DAPPROVED&limit=10&layer=published&format=csv',
    );
  });
});

describe('call', () => {
  const input = { params: {}, query: {} };

  it('returns what the contract describes and says which language the reader has', async () => {
    const fetch = answerWith({ directions: [] });
    await expect(call('list-directions', input)).resolves.toEqual({ directions: [] });
    expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({ 'Accept-Language': 'kk' });
  });

  it('sends a change along as JSON', async () => {
    const fetch = answerWith({ account: {} });
    const body = { basedOn: 'a'.repeat(64), closed: true };
    await call('update-account', { params: { account: 'an account' }, query: {}, body });
    const [address, init] = fetch.mock.calls[0] ?? [];
    expect(address).toBe('/api/v1/accounts/an%20account');
    expect(init).toMatchObject({ method: 'PATCH', headers: { 'Content-Type': 'application/json' } });
    expect(init?.body).toBe(JSON.stringify(body));
  });

  it('throws the problem, with its localized title, when the API refuses', async () => {
    const problem = { type: '/problems/x', title: 'Белгісіз код', status: 422, detail: 'NEET', errors: [] };
    answerWith(problem, { status: 422 }, 'application/problem+json');
    const refusal = call('list-directions', input);
    await expect(refusal).rejects.toBeInstanceOf(ProblemError);
    await expect(refusal).rejects.toMatchObject({ message: 'Белгісіз код', problem });
  });

  it.each([
    ['a page of a proxy', '<html>', 200, 'text/html'],
    ['an error that is no problem document', { message: 'x' }, 502, 'application/json'],
  ])('throws on %s', async (_, body, status, contentType) => {
    answerWith(body, { status }, contentType);
    await expect(call('list-directions', input)).rejects.toBeInstanceOf(UnexpectedAnswerError);
  });
});

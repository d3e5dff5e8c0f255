import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import {
  askToSignIn,
  cookiesOf,
  createAccountForTest,
  everywhere,
  signInForTest,
  TEST_PASSWORD,
} from '../testing/sign-in-for-test.ts';
import { startTestApi } from '../testing/start-test-api.ts';
import { createAuth } from './create-auth.ts';
import { FREE_FAILURES, lockSeconds } from './guard-sign-in.ts';
import { findServerSecret } from './server-secret.ts';

const api = await openTestApi();

describe('signing in', () => {
  it('gives a cookie that no script reads and no other site sends', async () => {
    const { email } = await createAccountForTest(api, []);
    const answer = await askToSignIn(api, email.toUpperCase(), TEST_PASSWORD);
    expect(answer.status).toBe(200);
    const session = answer.headers.getSetCookie().find((cookie) => cookie.includes('session_token')) ?? '';
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Lax/);
    // Plain HTTP on this machine: a browser would drop a secure cookie.
    expect(session).not.toMatch(/Secure/);
  });

  it('says who is signed in, and to nobody that nobody is', async () => {
    const { send, email, accountId } = await signInForTest(api, [everywhere('EDITOR')]);
    expect(await (await send('GET', '/session')).json()).toMatchObject({
      account: { account: accountId, email, grants: [everywhere('EDITOR')], closedAt: null },
      signInRequired: false,
      openIdProvider: null,
    });
    expect(await api.json('/session')).toMatchObject({ account: null });
  });

  it('is not told apart for a wrong password and an unknown address', async () => {
    const { email } = await createAccountForTest(api, []);
    const wrong = await askToSignIn(api, email, 'some other password');
    const unknown = await askToSignIn(api, 'nobody@example.kz', TEST_PASSWORD);
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  it('is refused to a closed account, and ends with it', async () => {
    const browser = await signInForTest(api, [everywhere('EDITOR')]);
    await api.db.staffAccount.update({
      where: { id: browser.accountId },
      data: { closedAt: new Date() },
    });
    expect(await (await browser.send('GET', '/session')).json()).toMatchObject({ account: null });
    expect((await askToSignIn(api, browser.email, TEST_PASSWORD)).status).toBe(403);
  });

  it('is nobody’s own doing: there is no way to sign up', async () => {
    const answer = await fetch(`${api.origin}/api/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: api.origin },
      body: JSON.stringify({ email: 'new@example.kz', name: 'x', password: TEST_PASSWORD }),
    });
    expect(answer.status).toBe(404);
    expect(await api.db.staffAccount.count({ where: { email: 'new@example.kz' } })).toBe(0);
  });

  it('is not taken from another site', async () => {
    const { email } = await createAccountForTest(api, []);
    const answer = await fetch(`${api.origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: 'https://elsewhere.example' },
      body: JSON.stringify({ email, password: TEST_PASSWORD }),
    });
    expect(answer.status).toBe(403);
  });
});

describe('guessing passwords', () => {
  it('locks for longer and longer, an hour at most', () => {
    expect([0, 4, 5, 6, 7].map(lockSeconds)).toEqual([0, 0, 30, 60, 120]);
    expect(lockSeconds(1000)).toBe(3600);
  });

  it.each(['a known', 'an unknown'])('locks %s address, and says for how long', async (kind) => {
    const known = await createAccountForTest(api, []);
    const email = kind === 'a known' ? known.email : `unknown-${known.email}`;
    for (let failure = 1; failure <= FREE_FAILURES; failure += 1) {
      expect((await askToSignIn(api, email, `wrong password ${failure}`)).status).toBe(401);
    }
    const locked = await askToSignIn(api, email, TEST_PASSWORD);
    expect(locked.status).toBe(429);
    expect(await locked.json()).toMatchObject({ code: 'ACCOUNT_LOCKED' });
    expect(Number(locked.headers.get('Retry-After'))).toBeGreaterThan(20);
  });

  it('is forgotten with the right password', async () => {
    const { email } = await createAccountForTest(api, []);
    for (let round = 0; round < 2; round += 1) {
      for (let failure = 1; failure < FREE_FAILURES; failure += 1) {
        expect((await askToSignIn(api, email, 'wrong password')).status).toBe(401);
      }
      expect((await askToSignIn(api, email, TEST_PASSWORD)).status).toBe(200);
    }
  });

  it('stands in the audit log, without what was typed', async () => {
    const { email } = await createAccountForTest(api, []);
    await askToSignIn(api, email, 'a very secret typo');
    const lines = await api.db.auditEntry.findMany({ where: { subjectId: email } });
    expect(lines).toMatchObject([{ action: 'SIGN_IN_REFUSED', accountId: null, after: null }]);
    expect(lines[0]?.ipAddress).toMatch(/127\.0\.0\.1/);
  });
});

describe('sessions', () => {
  it('are listed, and revoked one by one', async () => {
    const first = await signInForTest(api, []);
    const second = cookiesOf(await askToSignIn(api, first.email, TEST_PASSWORD));
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`${api.origin}/api/auth${path}`, {
        ...init,
        headers: { Cookie: first.cookie, Origin: api.origin, 'Content-Type': 'application/json' },
      });
    const listed = (await (await ask('/list-sessions')).json()) as { id: string; token: string }[];
    expect(listed).toHaveLength(2);
    const { session } = (await (await first.send('GET', '/session')).json()) as { session: string };
    expect(listed.map(({ id }) => id)).toContain(session);
    const other = listed.find(({ token }) => decodeURIComponent(second).includes(token));
    await ask('/revoke-session', { method: 'POST', body: JSON.stringify({ token: other?.token }) });
    const whoIsSecond = await api.get('/session', { Cookie: second });
    expect(await whoIsSecond.json()).toMatchObject({ account: null });
    expect(await (await first.send('GET', '/session')).json()).toMatchObject({
      account: { email: first.email },
    });
  });

  it('outlive a restart: the server keeps its secret', async () => {
    const [one, same] = [await findServerSecret(api.db), await findServerSecret(api.db)];
    expect(one).toBe(same);
    expect(one.length).toBeGreaterThanOrEqual(32);
  });
});

describe('an address of the network', () => {
  it('may try so often and no more', async () => {
    const throttled = await startTestApi({ attemptsPerMinute: 3 });
    const ask = () => askToSignIn(throttled, 'nobody@example.kz', TEST_PASSWORD);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) statuses.push((await ask()).status);
    await throttled.stop();
    expect(statuses).toEqual([401, 401, 401, 429]);
  });
});

describe('over HTTPS', () => {
  it('cookies are secure', async () => {
    const { id, email } = await createAccountForTest(api, []);
    const secure = createAuth({
      db: api.db,
      secret: 'a secret that only this test has',
      publicUrl: 'https://korsetkish.example.kz',
      openId: null,
      logger: pino({ level: 'silent' }),
    });
    const { headers } = await secure.api.signInEmail({
      body: { email, password: TEST_PASSWORD },
      returnHeaders: true,
    });
    expect(headers.getSetCookie().join()).toMatch(/__Secure-korsetkish\.session_token=.*Secure/);
    expect(await api.db.staffSession.count({ where: { accountId: id } })).toBe(1);
  });
});

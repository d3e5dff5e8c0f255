import { expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import {
  askToSignIn,
  cookiesOf,
  signInForTest,
  TEST_PASSWORD,
  type TestBrowser,
} from '../testing/sign-in-for-test.ts';

const api = await openTestApi();

const post = (path: string, cookie: string, body: unknown) =>
  fetch(`${api.origin}/api/auth${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: api.origin, Cookie: cookie },
    body: JSON.stringify(body),
  });

type Enrolled = { browser: TestBrowser; backupCodes: string[]; code: () => Promise<string> };

/** An account that asks for a code from now on. */
async function enrol(): Promise<Enrolled> {
  const browser = await signInForTest(api, []);
  const enabled = await post('/two-factor/enable', browser.cookie, { password: TEST_PASSWORD });
  const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] };
  expect(decodeURIComponent(totpURI)).toContain('Көрсеткіш');
  const row = await api.db.secondFactor.findFirstOrThrow({ where: { accountId: browser.accountId } });
  // What an app on a phone reads from the picture.
  const shared = new URL(totpURI).searchParams.get('secret') ?? '';
  expect(row.secret).not.toContain(shared);
  const code = async () => (await api.auth.api.generateTOTP({ body: { secret: decodeBase32(shared) } })).code;
  const verified = await post('/two-factor/verify-totp', browser.cookie, { code: await code() });
  expect(verified.status).toBe(200);
  return { browser, backupCodes, code };
}

function decodeBase32(text: string): string {
  const bits = Array.from(text.replaceAll('=', ''), (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))).toString();
}

it('is asked for after the password, and without it nobody is signed in', async () => {
  const { browser, code } = await enrol();
  const half = await askToSignIn(api, browser.email, TEST_PASSWORD);
  expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
  const challenge = cookiesOf(half);
  expect(await (await api.get('/session', { Cookie: challenge })).json()).toMatchObject({ account: null });
  expect((await post('/two-factor/verify-totp', challenge, { code: '000000' })).status).toBe(401);
  expect(
    await api.db.auditEntry.count({
      where: { subjectId: browser.accountId, action: 'SIGN_IN_REFUSED', ipAddress: { not: null } },
    }),
  ).toBe(1);
  const whole = await post('/two-factor/verify-totp', challenge, { code: await code() });
  expect(whole.status).toBe(200);
  expect(await (await api.get('/session', { Cookie: cookiesOf(whole) })).json()).toMatchObject({
    account: { email: browser.email, twoFactorEnabled: true },
  });
});

it('gives way to a spare code, once', async () => {
  const { browser, backupCodes } = await enrol();
  const [code] = backupCodes;
  const use = async () => {
    const challenge = cookiesOf(await askToSignIn(api, browser.email, TEST_PASSWORD));
    return (await post('/two-factor/verify-backup-code', challenge, { code })).status;
  };
  expect(await use()).toBe(200);
  expect(await use()).toBe(401);
});

it('needs the password to be taken away, and each step stands in the log', async () => {
  const { browser } = await enrol();
  const signedIn = await api.db.auditEntry.count({
    where: { subjectId: browser.accountId, action: 'SIGNED_IN' },
  });
  const refused = await post('/two-factor/disable', browser.cookie, { password: 'not the password' });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  await askToSignIn(api, browser.email, TEST_PASSWORD);
  // A password alone opened nothing, so nothing is said to have been opened.
  const lines = await api.db.auditEntry.findMany({ where: { subjectId: browser.accountId } });
  expect(lines.filter(({ action }) => action === 'SIGNED_IN')).toHaveLength(signedIn);
  expect(lines.map(({ action }) => action)).toContain('SECOND_FACTOR_CHANGED');
});

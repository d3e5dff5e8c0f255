import { afterAll, expect, it } from 'vitest';
import { CookieJar } from '../testing/browse.ts';
import { openTestApi } from '../testing/open-test-api.ts';
import { everywhere } from '../testing/sign-in-for-test.ts';
import { startOpenIdProvider } from '../testing/start-openid-provider.ts';

const provider = await startOpenIdProvider();
afterAll(provider.stop);
const { issuer, clientId, clientSecret } = provider;
const api = await openTestApi({ openId: { name: 'Smart Bridge', issuer, clientId, clientSecret } });
// The provider was down while the server started, and is back.
provider.register(api.origin);

/** Goes to the provider from the sign-in page, signs in there, agrees, and comes back. */
async function signInAs(login: string): Promise<{ jar: CookieJar; landed: string }> {
  const jar = new CookieJar();
  const begun = await jar.ask(`${api.origin}/api/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: api.origin },
    body: JSON.stringify({ provider: 'openid', callbackURL: '/kk', errorCallbackURL: '/kk/sign-in' }),
  });
  const { url } = (await begun.json()) as { url: string };
  const form = await jar.follow(url);
  const submit = (address: string, fields: Record<string, string>) =>
    jar.follow(address, { method: 'POST', body: new URLSearchParams(fields) });
  const consent = await submit(form.address, { prompt: 'login', login, password: 'any' });
  const { address } = await submit(consent.address, { prompt: 'consent' });
  return { jar, landed: address };
}

const whoIs = async (jar: CookieJar): Promise<unknown> =>
  (await jar.ask(`${api.origin}/api/v1/session`)).json();

it('the provider is offered by its name', async () => {
  expect(await api.json('/session')).toMatchObject({ openIdProvider: 'Smart Bridge' });
});

it('whoever has an account with the address the provider vouches for is signed in to it', async () => {
  await api.db.staffAccount.create({
    data: {
      id: 'made by an administrator',
      name: 'Жастар бөлімі',
      email: 'youth@example.kz',
      grants: { create: { role: 'EDITOR' } },
    },
  });
  const { jar, landed } = await signInAs('youth');
  expect(landed).toBe(`${api.origin}/kk`);
  expect(await whoIs(jar)).toMatchObject({
    account: { email: 'youth@example.kz', name: 'Жастар бөлімі', grants: [everywhere('EDITOR')] },
  });
  const [method] = await api.db.signInMethod.findMany({ where: { providerId: 'openid' } });
  // What the provider's tokens could do is nobody's to steal from here.
  expect(method).toMatchObject({ accessToken: null, refreshToken: null, idToken: null, password: null });
});

it('whoever has none is not let in, and none is made', async () => {
  const { jar, landed } = await signInAs('stranger');
  expect(landed).toContain('/kk/sign-in?error=');
  expect(await whoIs(jar)).toMatchObject({ account: null });
  expect(await api.db.staffAccount.count({ where: { email: 'stranger@example.kz' } })).toBe(0);
});

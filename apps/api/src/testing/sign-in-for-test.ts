import { randomUUID } from 'node:crypto';
import { API_PREFIX, type Method, type RoleGrant } from '@korsetkish/contract';
import { AUTH_PREFIX } from '../accounts/create-auth.ts';
import { toGrantRows } from '../accounts/to-grant-rows.ts';
import type { TestApi } from './start-test-api.ts';

export const TEST_PASSWORD = 'correct horse battery';

/** A browser in which an account is signed in. */
export type TestBrowser = {
  accountId: string;
  email: string;
  cookie: string;
  /** Sends a request below `/api/v1`, as a page of the product would. */
  send: (method: Method, path: string, body?: unknown) => Promise<Response>;
};

/** Makes an account with a password and these roles. */
export async function createAccountForTest(
  { db, auth }: TestApi,
  grants: readonly RoleGrant[],
): Promise<{ id: string; email: string }> {
  const id = randomUUID();
  const email = `${id}@example.kz`;
  const { password } = await auth.$context;
  await db.staffAccount.create({
    data: {
      id,
      email,
      name: 'Сынақ',
      emailVerified: true,
      grants: { createMany: { data: toGrantRows(grants) } },
      signInMethods: {
        create: {
          id: randomUUID(),
          subject: id,
          providerId: 'credential',
          password: await password.hash(TEST_PASSWORD),
        },
      },
    },
  });
  return { id, email };
}

/** Signs in with a password; the answer, whatever it is. */
export function askToSignIn(api: TestApi, email: string, password: string): Promise<Response> {
  return fetch(`${api.origin}${AUTH_PREFIX}/sign-in/email`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: api.origin },
    body: JSON.stringify({ email, password }),
  });
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** A role over everything. */
export const everywhere = (role: RoleGrant['role']): RoleGrant => ({ role, direction: null, refArea: null });

/** An account with these roles, signed in. */
export async function signInForTest(api: TestApi, grants: readonly RoleGrant[]): Promise<TestBrowser> {
  const { id: accountId, email } = await createAccountForTest(api, grants);
  const answer = await askToSignIn(api, email, TEST_PASSWORD);
  if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
  const cookie = cookiesOf(answer);
  const send: TestBrowser['send'] = (method, path, body) =>
    fetch(`${api.origin}${API_PREFIX}${path}`, {
      method,
      headers: {
        Cookie: cookie,
        ...(method === 'GET' ? {} : { Origin: api.origin, 'Sec-Fetch-Site': 'same-origin' }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { accountId, email, cookie, send };
}

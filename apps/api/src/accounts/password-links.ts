import { randomBytes } from 'node:crypto';
import type { PasswordLink } from '@korsetkish/contract';
import type { Auth } from './create-auth.ts';

/** A link is handed over by people, who may be slow. */
const GOOD_FOR_MS = 48 * 3_600_000;

/** Makes a token with which, once, a password can be set for an account: `POST /api/auth/reset-password`. */
export async function createPasswordToken(auth: Auth, accountId: string): Promise<PasswordLink> {
  const { internalAdapter } = await auth.$context;
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + GOOD_FOR_MS);
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: accountId,
    expiresAt,
  });
  return { token, expiresAt: expiresAt.toISOString() };
}

import type { Database } from '@korsetkish/prisma';
import { APIError, type createAuthMiddleware } from 'better-auth/api';
import { recordAudit } from '../audit/record-audit.ts';
import { ADDRESS_HEADER } from './network-address.ts';

type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Where a code is given, of the phone or a spare one. */
const CODE_PATHS = '/two-factor/verify-';

/** The sign-in library's own cookie, by which it knows who gave the right password. */
const CHALLENGE_COOKIE = 'two_factor';

/** Writes a refused code of the second factor into the log: whoever gets so far has the password already. */
export async function auditWrongCode(db: Database, context: HookContext): Promise<void> {
  const { returned } = context.context;
  if (!context.path?.startsWith(CODE_PATHS)) return;
  if (!(returned instanceof APIError) || returned.status !== 'UNAUTHORIZED') return;
  const accountId = await findChallenged(context);
  if (accountId === null) return;
  await recordAudit(db, {
    action: 'SIGN_IN_REFUSED',
    subject: 'account',
    subjectId: accountId,
    ipAddress: context.headers?.get(ADDRESS_HEADER) ?? null,
  });
}

/** Whose code is asked for; null: nobody's, the question is too old or was never put. */
async function findChallenged({ context, getSignedCookie }: HookContext): Promise<string | null> {
  const { name } = context.createAuthCookie(CHALLENGE_COOKIE);
  const token = await getSignedCookie(name, context.secret);
  if (!token) return null;
  return (await context.internalAdapter.findVerificationValue(token))?.value ?? null;
}

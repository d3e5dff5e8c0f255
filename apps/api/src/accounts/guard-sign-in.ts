import { createHash } from 'node:crypto';
import type { Database } from '@korsetkish/prisma';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import * as z from 'zod';
import { recordAudit } from '../audit/record-audit.ts';
import { auditWrongCode } from './audit-wrong-code.ts';
import { ADDRESS_HEADER } from './network-address.ts';

/** Wrong passwords in a row that are taken for slips of the fingers. */
export const FREE_FAILURES = 5;
const FIRST_LOCK_S = 30;
const LONGEST_LOCK_S = 3600;

/** Where a password is given. */
export const PASSWORD_PATH = '/sign-in/email';

const Typed = z.object({ email: z.string() });

/** Seconds that an address stays locked after so many wrong passwords in a row; 0: not at all. It doubles each time. */
export function lockSeconds(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return Math.min(FIRST_LOCK_S * 2 ** (failures - FREE_FAILURES), LONGEST_LOCK_S);
}

const hashOf = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

async function refuseWhileLocked(db: Database, emailHash: string): Promise<void> {
  const failure = await db.signInFailure.findUnique({ where: { emailHash } });
  const wait = Math.ceil(((failure?.lockedUntil?.getTime() ?? 0) - Date.now()) / 1000);
  if (wait <= 0) return;
  throw new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'ACCOUNT_LOCKED', message: 'Too many wrong passwords', retryAfter: wait },
    { 'Retry-After': String(wait) },
  );
}

/** Counted in the database in one statement, so that guesses made at once are all counted. */
async function countFailure(db: Database, emailHash: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const now = new Date();
    const { failures } = await tx.signInFailure.upsert({
      where: { emailHash },
      create: { emailHash, failures: 1, failedAt: now },
      update: { failures: { increment: 1 }, failedAt: now },
    });
    const seconds = lockSeconds(failures);
    if (seconds === 0) return;
    const lockedUntil = new Date(now.getTime() + seconds * 1000);
    await tx.signInFailure.update({ where: { emailHash }, data: { lockedUntil } });
  });
}

/** Slows guessing down: wrong passwords lock their e-mail address, whether or not there is such an account. */
export function guardSignIn(db: Database) {
  return {
    before: createAuthMiddleware(async (context) => {
      if (context.path !== PASSWORD_PATH) return;
      const { success, data } = Typed.safeParse(context.body);
      if (success) await refuseWhileLocked(db, hashOf(data.email));
    }),
    after: createAuthMiddleware(async (context) => {
      await auditWrongCode(db, context);
      if (context.path !== PASSWORD_PATH) return;
      const { success, data } = Typed.safeParse(context.body);
      if (!success) return;
      const emailHash = hashOf(data.email);
      const { returned } = context.context;
      if (!(returned instanceof APIError)) {
        await db.signInFailure.deleteMany({ where: { emailHash } });
      } else if (returned.status === 'UNAUTHORIZED') {
        await countFailure(db, emailHash);
        await recordAudit(db, {
          action: 'SIGN_IN_REFUSED',
          subject: 'email',
          subjectId: data.email.slice(0, 200),
          ipAddress: context.headers?.get(ADDRESS_HEADER) ?? null,
        });
      }
    }),
  };
}

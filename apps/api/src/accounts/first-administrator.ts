import { randomUUID } from 'node:crypto';
import type { Database, Prisma } from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import { ProblemError } from '../http/problem.ts';
import type { Auth } from './create-auth.ts';

/** Who the first administrator is. */
export type FirstAdministrator = { name: string; email: string; password: string };

/** Any number that nothing else in this database locks. */
const FIRST_ADMINISTRATOR_LOCK = 2_021_053_104;

/** Whether somebody can sign in and give others their roles. */
export async function hasAdministrator(db: Pick<Database, 'staffAccount'>): Promise<boolean> {
  const able = await db.staffAccount.count({
    where: { closedAt: null, grants: { some: { role: 'ADMINISTRATOR' } }, signInMethods: { some: {} } },
  });
  return able > 0;
}

/** An account with the role, and a password to sign in with; all in one transaction. */
async function insertAdministrator(
  tx: Prisma.TransactionClient,
  {
    name,
    email,
    passwordHash,
    ipAddress,
  }: Record<'name' | 'email' | 'passwordHash', string> & {
    ipAddress: string | null;
  },
): Promise<string> {
  const id = randomUUID();
  const grant = { role: 'ADMINISTRATOR' } as const;
  await tx.staffAccount.create({
    data: {
      id,
      name,
      email,
      emailVerified: true,
      grants: { create: grant },
      signInMethods: {
        create: { id: randomUUID(), subject: id, providerId: 'credential', password: passwordHash },
      },
    },
  });
  await recordAudit(tx, {
    action: 'ACCOUNT_CREATED',
    subject: 'account',
    subjectId: id,
    after: { name, email, grants: [grant] },
    ipAddress,
  });
  return id;
}

/**
 * Makes the first administrator; of two at the same moment only one is.
 * @param ipAddress where it was asked from; null: the environment of the server says so
 * @throws ProblemError (409) when there is one already
 */
export async function insertFirstAdministrator(
  db: Database,
  auth: Auth,
  { name, email, password }: FirstAdministrator,
  ipAddress: string | null,
): Promise<string> {
  const { password: hashing } = await auth.$context;
  const passwordHash = await hashing.hash(password);
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${FIRST_ADMINISTRATOR_LOCK})`;
    if (await hasAdministrator(tx)) throw new ProblemError('conflict');
    return insertAdministrator(tx, { name, email: email.toLowerCase(), passwordHash, ipAddress });
  });
}

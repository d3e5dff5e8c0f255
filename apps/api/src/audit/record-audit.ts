import type { AuditAction } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';

/** What was done. `before` and `after` are whole and plain: the log must be readable when the rest has changed. */
export type Deed = {
  /** Who; left out: the server itself, or nobody known. */
  account?: { id: string; name: string } | null;
  action: AuditAction;
  subject: string;
  subjectId: string;
  before?: Prisma.InputJsonValue | null;
  after?: Prisma.InputJsonValue | null;
  ipAddress: string | null;
};

const orNothing = (state: Prisma.InputJsonValue | null | undefined) => state ?? Prisma.DbNull;

/**
 * Adds a line to the audit log.
 * @param db the transaction of the change itself, so that neither is kept without the other
 */
export async function recordAudit(
  db: Pick<Database, 'auditEntry'>,
  { account, before, after, ...deed }: Deed,
): Promise<void> {
  await db.auditEntry.create({
    data: {
      ...deed,
      accountId: account?.id ?? null,
      accountName: account?.name ?? null,
      before: orNothing(before),
      after: orNothing(after),
    },
  });
}

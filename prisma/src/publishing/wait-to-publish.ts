import type { Prisma } from '../../generated/client.ts';

/** Any number that nothing else in this database locks. */
const PUBLISHING_LOCK = 2_021_053_102;

/** One publishes at a time, the loader or an approver; the next one waits here until the transaction before it ends. */
export async function waitToPublish(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${PUBLISHING_LOCK})`;
}

import type { Prisma } from '../../generated/client.ts';

/** Any number that nothing else in this database locks. */
const PUBLISHING_LOCK = 2_021_053_102;

/**
 * How long publishing may take, and whoever waits for it: a file of 200 000 rows is published in one go (milliseconds).
 */
export const PUBLISHING_TRANSACTION = { timeout: 120_000, maxWait: 10_000 } as const;

/** One publishes at a time, the loader or an approver; the next one waits here until the transaction before it ends. */
export async function waitToPublish(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${PUBLISHING_LOCK})`;
}

/**
 * Waits until nobody publishes, and keeps everybody from it until the transaction ends: what is copied of the published
 * figures meanwhile is not out of date unseen.
 */
export async function waitForPublishing(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${PUBLISHING_LOCK})`;
}

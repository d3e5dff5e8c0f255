import type { Prisma } from '../../../generated/client.ts';
import { waitToPublish } from '../../publishing/wait-to-publish.ts';

/** Makes whoever else publishes, loads or edits wait for this transaction, in which lists may be reordered. */
export async function lockCatalogue(tx: Prisma.TransactionClient): Promise<void> {
  await waitToPublish(tx);
  await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
}

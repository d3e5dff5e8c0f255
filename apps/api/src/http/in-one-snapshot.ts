import { type Database, Prisma } from '@korsetkish/prisma';
import * as z from 'zod';

/** A whole file may take this long; nobody waits for the rows that are written meanwhile. */
const LONGEST_MS = 600_000;

/** How often it is begun anew before it fails. */
const MOST_ATTEMPTS = 5;

/**
 * Does something in a transaction that sees the database as it stood when it began, however long it takes and whatever
 * others save meanwhile. Where another one changed the very rows that it writes, it is begun anew.
 */
export async function inOneSnapshot<Result>(
  db: Database,
  work: (tx: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(work, {
        isolationLevel: 'RepeatableRead',
        timeout: LONGEST_MS,
        maxWait: 10_000,
      });
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isWriteConflict(error)) throw error;
    }
  }
}

/** How Prisma tells of it where the statement was written by hand. */
const RawWriteConflict = z.object({
  driverAdapterError: z.object({ cause: z.object({ kind: z.literal('TransactionWriteConflict') }) }),
});

const isWriteConflict = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P2034' || RawWriteConflict.safeParse(error.meta).success);

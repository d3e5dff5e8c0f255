import type { commitImport } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import type * as z from 'zod';
import type { Session } from '../accounts/find-session.ts';
import { ProblemError } from '../http/problem.ts';
import { findImport, type ImportRow, refuseAnotherReading, refuseUnlessRead } from './find-import.ts';

/** An upload that somebody wants taken over as they looked at it. */
export type ToTakeOver = z.output<NonNullable<typeof commitImport.body>> & { id: string };

/**
 * Holds an upload until the transaction ends. Whoever asks again waits here, and then finds it done.
 * @returns null: it was taken over already
 * @throws ProblemError (409) when it is still being read, or was read another way since
 */
export async function holdToTakeOver(
  tx: Prisma.TransactionClient,
  session: Session,
  { id, reading }: ToTakeOver,
): Promise<ImportRow | null> {
  await tx.$queryRaw`SELECT id FROM file_import WHERE id = ${id}::uuid FOR UPDATE`;
  const { row } = await findImport(tx, session, ['EDITOR'], id);
  if (row.state === 'COMMITTED') return null;
  refuseUnlessRead(row);
  refuseAnotherReading(row, reading);
  return row;
}

/** @throws ProblemError (409) when lines are refused and nobody has said that they are left out */
export function refuseUnlessLeftOut(refused: number, { withoutRefused }: ToTakeOver): void {
  if (refused === 0 || withoutRefused) return;
  throw new ProblemError('conflict', [
    { path: 'body.withoutRefused', say: ({ imports }) => imports.someRefused(refused) },
  ]);
}

/** @throws ProblemError (409) when no line can be taken over */
export function refuseNothing(taken: number): void {
  if (taken > 0) return;
  throw new ProblemError('conflict', [{ path: 'params.import', say: ({ imports }) => imports.nothing }]);
}

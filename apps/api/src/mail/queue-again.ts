import type { Prisma } from '@korsetkish/prisma';
import { ProblemError } from '../http/problem.ts';

/**
 * Puts a mailing back into the queue, to be sent at once. What is being sent at this moment is held by whoever sends it: it
 * is not waited for.
 * @param changes where it goes from now on
 * @throws ProblemError (409) when it is sent, or being sent
 */
export async function queueAgain(
  tx: Prisma.TransactionClient,
  mailing: number,
  changes: { address?: string } = {},
): Promise<void> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT id FROM mailing WHERE id = ${mailing} AND state <> 'SENT' FOR UPDATE SKIP LOCKED`;
  if (held.length === 0) {
    throw new ProblemError('conflict', [
      { path: 'params.mailing', say: ({ report: { sentAlready } }) => sentAlready },
    ]);
  }
  await tx.mailing.update({
    where: { id: mailing },
    data: { ...changes, state: 'QUEUED', tries: 0, nextTry: new Date() },
  });
}

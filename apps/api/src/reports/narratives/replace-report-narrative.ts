import { isDeepStrictEqual } from 'node:util';
import { type ReportNarrative, replaceReportNarrative } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';
import { implementDesk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { refuseOutsideGrants } from '../../submissions/refuse-outside-grants.ts';
import { NARRATIVE_SELECTED, toReportNarrative } from './to-report-narrative.ts';
import { writeNarrative } from './write-narrative.ts';

export const replaceReportNarrativeRoute = implementDesk(
  replaceReportNarrative,
  async ({ params, body }, desk) => {
    const { db, session } = desk;
    const seen = await findSeen(db, params.narrative);
    await refuseOutsideGrants(db, session, ['EDITOR'], seen);
    const narrative = await db.$transaction(async (tx) => {
      await refuseReplaced(tx, seen);
      const isSame = isDeepStrictEqual(body.text, seen.text);
      return isSame ? seen : writeNarrative(tx, desk, seen, seen, body.text);
    });
    return { narrative };
  },
);

/** @throws ProblemError (404) when there never was such a version, or it says only that the one before was withdrawn */
async function findSeen(db: Database, narrative: number): Promise<ReportNarrative> {
  const row = await db.reportNarrative.findUnique({
    select: NARRATIVE_SELECTED,
    where: { id: narrative },
  });
  const seen = row && toReportNarrative(row);
  if (!seen) throw new ProblemError('not-found');
  return seen;
}

/**
 * Whoever else would replace the version waits from here on until this transaction is done.
 * @throws ProblemError (409) when it was replaced or withdrawn since it was looked at
 */
async function refuseReplaced(tx: Prisma.TransactionClient, { narrative }: ReportNarrative): Promise<void> {
  await tx.$queryRaw`SELECT id FROM report_narrative WHERE id = ${narrative} FOR UPDATE`;
  if ((await tx.reportNarrative.count({ where: { replaces: narrative } })) > 0) {
    throw new ProblemError('stale-version');
  }
}

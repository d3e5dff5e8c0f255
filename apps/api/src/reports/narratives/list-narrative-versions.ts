import { listNarrativeVersions, type NarrativeVersion } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { implementDesk } from '../../http/implement-desk.ts';
import { ProblemError } from '../../http/problem.ts';
import { refuseOutsideGrants, SUBMISSION_READERS } from '../../submissions/refuse-outside-grants.ts';
import { NARRATIVE_SELECTED, toReportNarrative } from './to-report-narrative.ts';

export const listNarrativeVersionsRoute = implementDesk(
  listNarrativeVersions,
  async ({ params }, { db, session }) => {
    const named = await db.reportNarrative.findUnique({
      select: { directionCode: true, refAreaCode: true },
      where: { id: params.narrative },
    });
    if (named === null) throw new ProblemError('not-found');
    const subject = { direction: named.directionCode, refArea: named.refAreaCode };
    await refuseOutsideGrants(db, session, SUBMISSION_READERS, subject);
    return { versions: await findVersions(db, params.narrative) };
  },
);

/** All versions of what one version is of, the newest first. */
async function findVersions(db: Database, narrative: number): Promise<NarrativeVersion[]> {
  const chain = await db.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE version AS (
      SELECT id, replaces FROM report_narrative WHERE id = ${narrative}
      UNION
      SELECT other.id, other.replaces FROM version
        JOIN report_narrative other ON other.id = version.replaces OR other.replaces = version.id
    )
    SELECT id FROM version`;
  const rows = await db.reportNarrative.findMany({
    select: NARRATIVE_SELECTED,
    where: { id: { in: chain.map(({ id }) => id) } },
    orderBy: { id: 'desc' },
  });
  return rows.map((row) => ({
    narrative: row.id,
    text: toReportNarrative(row)?.text ?? null,
    author: row.author,
    writtenAt: row.writtenAt.toISOString(),
  }));
}

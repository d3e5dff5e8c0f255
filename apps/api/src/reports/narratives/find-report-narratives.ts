import type { KatoCode, ReportNarrative } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { NARRATIVE_SELECTED, toReportNarrative } from './to-report-narrative.ts';

/** What staff wrote of an area as it stands: neither replaced nor withdrawn, in the order in which it was written. */
export async function findReportNarratives(
  db: Pick<Database, 'reportNarrative'>,
  refArea: KatoCode,
): Promise<ReportNarrative[]> {
  const rows = await db.reportNarrative.findMany({
    select: NARRATIVE_SELECTED,
    where: { refAreaCode: refArea, after: { none: {} } },
    orderBy: { id: 'asc' },
  });
  return rows.map(toReportNarrative).filter((narrative) => narrative !== null);
}

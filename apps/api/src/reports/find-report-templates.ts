import type { ReportTemplate } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';

/** How the section of each direction is written, in the order of the report. */
export async function findReportTemplates(db: Database): Promise<ReportTemplate[]> {
  const rows = await db.reportTemplate.findMany({ orderBy: { direction: { position: 'asc' } } });
  return rows.map(({ directionCode, textKk, textRu }) => ({
    direction: directionCode,
    text: { kk: textKk, ru: textRu },
  }));
}

import type { Finding } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { locateInDocument } from './locate-in-document.ts';

/** Everything that documents find, in the order of display. */
export async function findFindings(db: Database): Promise<Finding[]> {
  const rows = await db.finding.findMany({
    include: {
      document: { select: { source: { select: { code: true } } } },
      figures: { orderBy: { position: 'asc' } },
    },
    orderBy: { position: 'asc' },
  });
  return rows.map((row) => ({
    finding: row.code,
    document: row.documentCode,
    number: row.number,
    assesses: row.assessesCode,
    partOf: row.partOfCode,
    sign: row.sign,
    text: { kk: row.textKk, ru: row.textRu },
    source: locateInDocument(row.document, row),
    figures: row.figures.map(({ indicatorCode, breakdown, refAreaCode, timePeriod, scenario }) => ({
      indicator: indicatorCode,
      breakdown,
      refArea: refAreaCode,
      timePeriod,
      scenario,
    })),
  }));
}

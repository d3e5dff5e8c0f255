import { listReportEditions } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { implement } from '../../http/implement.ts';
import { refuseUnknownCodes } from '../../http/refuse-unknown-codes.ts';
import { namedRefAreas } from '../../ref-areas/named-ref-areas.ts';
import { EDITION_SELECTED, toReportEdition } from './to-report-edition.ts';

export const listReportEditionsRoute = implement(
  listReportEditions,
  async ({ query }, { db }) => {
    const { refArea, year, limit, cursor } = query;
    await refuseUnknownCodes([namedRefAreas(db, 'query.refArea', refArea)]);
    const rows = await db.reportEdition.findMany({
      select: EDITION_SELECTED,
      where: {
        ...(refArea && { refAreaCode: { in: refArea } }),
        ...(year !== undefined && { year }),
        ...(cursor !== undefined && { id: { lt: Number(cursor) } }),
      },
      orderBy: { id: 'desc' },
      take: limit + 1,
    });
    const page = rows.slice(0, limit);
    return {
      editions: page.map(toReportEdition),
      nextCursor: rows.length > limit ? String(page.at(-1)?.id) : null,
    };
  },
  { alsoMadeOf: nameNewest },
);

/** A new edition makes no revision of the data. None ever changes, so the newest stands for all. */
async function nameNewest(db: Database): Promise<string[]> {
  const newest = await db.reportEdition.findFirst({ select: { id: true }, orderBy: { id: 'desc' } });
  return [`edition-${newest?.id ?? 0}`];
}

import type { AreaInTime } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { isoDate } from '../http/iso-date.ts';

/** Every area with the days it has been there, in order of display. */
export async function findAreasInTime(db: Pick<Database, 'refArea'>): Promise<AreaInTime[]> {
  const rows = await db.refArea.findMany({
    orderBy: { position: 'asc' },
    select: {
      code: true,
      parentCode: true,
      validFrom: true,
      validTo: true,
      predecessors: { select: { predecessorCode: true } },
    },
  });
  return rows.map(({ code, parentCode, validFrom, validTo, predecessors }) => ({
    refArea: code,
    parent: parentCode,
    validFrom: validFrom && isoDate(validFrom),
    validTo: validTo && isoDate(validTo),
    predecessors: predecessors.map(({ predecessorCode }) => predecessorCode),
  }));
}

import type { Direction } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { localized } from '../http/localized.ts';

/** All directions, in the order of the report. */
export async function findDirections(db: Database): Promise<Direction[]> {
  const rows = await db.direction.findMany({
    orderBy: { position: 'asc' },
    include: {
      // A group that left the catalogue stays stored, without indicators.
      groups: { where: { indicators: { some: {} } }, orderBy: { position: 'asc' } },
      _count: { select: { indicators: true } },
    },
  });
  return rows.map((row) => ({
    direction: row.code,
    position: row.position,
    name: localized(row),
    groups: row.groups.map((group) => ({
      group: group.code,
      position: group.position,
      name: localized(group),
    })),
    indicatorCount: row._count.indicators,
  }));
}

import type { RefArea } from '@korsetkish/contract';
import { compareTimePeriods } from '@korsetkish/figures';
import type { Database, Prisma } from '@korsetkish/prisma';
import { isoDate } from '../http/iso-date.ts';
import { localized, localizedOrNull } from '../http/localized.ts';
import { buildDefaultWindow } from './build-default-window.ts';
import { findPublishedPeriods, type PublishedPeriod } from './find-published-periods.ts';

const INCLUDED = {
  predecessors: { orderBy: { predecessorCode: 'asc' } },
  formerNames: { orderBy: { validFrom: 'asc' } },
} satisfies Prisma.RefAreaInclude;

type RefAreaRow = Prisma.RefAreaGetPayload<{ include: typeof INCLUDED }>;

function toRefArea(
  row: RefAreaRow,
  own: readonly PublishedPeriod[],
  parents: readonly PublishedPeriod[],
): RefArea {
  return {
    refArea: row.code,
    level: row.level,
    parent: row.parentCode,
    name: localized(row),
    validFrom: row.validFrom && isoDate(row.validFrom),
    validTo: row.validTo && isoDate(row.validTo),
    validityCited: row.validityCited,
    validityNote: localizedOrNull(row.validityNoteKk, row.validityNoteRu),
    predecessors: row.predecessors.map(({ predecessorCode }) => predecessorCode),
    formerNames: row.formerNames.map((former) => ({
      name: localized(former),
      validFrom: isoDate(former.validFrom),
      validTo: isoDate(former.validTo),
    })),
    timePeriods: [...new Set(own.map(({ timePeriod }) => timePeriod))].sort(compareTimePeriods),
    defaultWindow: buildDefaultWindow(own, parents),
  };
}

/** All areas in order of display, each with the periods it has figures for. */
export async function findRefAreas(db: Database): Promise<RefArea[]> {
  const [rows, periods] = await Promise.all([
    db.refArea.findMany({ orderBy: { position: 'asc' }, include: INCLUDED }),
    findPublishedPeriods(db),
  ]);
  const periodsOf = Map.groupBy(periods, ({ refArea }) => refArea);
  return rows.map((row) =>
    toRefArea(
      row,
      periodsOf.get(row.code) ?? [],
      row.parentCode === null ? [] : (periodsOf.get(row.parentCode) ?? []),
    ),
  );
}

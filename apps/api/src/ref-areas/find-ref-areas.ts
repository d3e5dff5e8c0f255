import type { Layer, RefArea } from '@korsetkish/contract';
import { compareTimePeriods } from '@korsetkish/figures';
import type { Database, Prisma } from '@korsetkish/prisma';
import type { NewestRevision } from '../http/find-revision.ts';
import { isoDate } from '../http/iso-date.ts';
import { keepOfRevision } from '../http/keep-of-revision.ts';
import { localized, localizedOrNull } from '../http/localized.ts';
import { buildDefaultWindow, type Kin } from './build-default-window.ts';
import { findHeldPeriods, type HeldPeriod } from './find-held-periods.ts';

const INCLUDED = {
  predecessors: { orderBy: { predecessorCode: 'asc' } },
  formerNames: { orderBy: { validFrom: 'asc' } },
} satisfies Prisma.RefAreaInclude;

type RefAreaRow = Prisma.RefAreaGetPayload<{ include: typeof INCLUDED }>;

function toRefArea(row: RefAreaRow, own: readonly HeldPeriod[], kin: Kin): RefArea {
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
    defaultWindow: buildDefaultWindow(own, kin),
  };
}

/**
 * All areas in order of display, each with the periods it has figures for in a layer; read once a revision, for it asks
 * every figure of the layer for its period.
 */
export const findRefAreas = keepOfRevision(
  async (db: Database, _revision: NewestRevision, layer: Layer): Promise<RefArea[]> => {
    const [rows, periods] = await Promise.all([
      db.refArea.findMany({ orderBy: { position: 'asc' }, include: INCLUDED }),
      findHeldPeriods(db, layer),
    ]);
    const periodsOf = Map.groupBy(periods, ({ refArea }) => refArea);
    const heldBy = (code: string | null) => (code === null ? [] : (periodsOf.get(code) ?? []));
    const partsOf = Map.groupBy(rows, ({ parentCode }) => parentCode);
    return rows.map((row) =>
      toRefArea(row, heldBy(row.code), {
        parent: heldBy(row.parentCode),
        parts: (partsOf.get(row.code) ?? []).flatMap(({ code }) => heldBy(code)),
      }),
    );
  },
);

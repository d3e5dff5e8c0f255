import type { Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { buildTable } from './build-table.ts';
import { completeLayout } from './complete-layout.ts';
import { prepareEmptyReasons } from './find-empty-reason.ts';
import { gatherHeaders, keyOn } from './gather-headers.ts';
import { joinDimensionMembers, listDimensionMembers } from './list-dimension-members.ts';
import type { Pivot, PivotLayout } from './pivot.ts';
import { memberOf } from './pivot-dimension.ts';

/** What a pivot may know besides the figures it shows. */
export interface PivotBackground {
  /**
   * The same indicators, areas, periods and scenarios in every breakdown, the shown ones included: what totals over
   * codes are made of and gaps are explained by, when only some codes are shown. Without it, what is shown.
   */
  held?: readonly Observation[];
  /** Figures that rates and prices may be recomputed from (`Indicator.ratio`), of the same areas and periods. */
  ratioBases?: readonly Observation[];
}

/**
 * Lays figures out in rows, columns and small multiples. Every observation stands in exactly one cell; units never
 * mix, because every cell keeps its observation and totals refuse what differs. One pass over the observations; totals
 * and the reasons of empty cells are worked out when they are asked for.
 *
 * @throws RangeError when two observations differ in nothing that a pivot tells apart, or their layers differ
 */
export function buildPivot(
  observations: readonly Observation[],
  asked: PivotLayout,
  catalogue: Catalogue,
  { held = observations, ratioBases = [] }: PivotBackground = {},
): Pivot {
  refuseMixedLayers(observations);
  const single = listDimensionMembers(observations, catalogue);
  const { layout, common, together } = completeLayout(asked, single);
  const dimensions = together.length > 1 ? [...single, joinDimensionMembers(observations, together)] : single;
  const context = {
    layout,
    common,
    dimensions,
    catalogue,
    ratioBases,
    findEmptyReason: prepareEmptyReasons(held, catalogue),
  };
  const names = new Set(single.map(({ dimension }) => dimension));
  const heldHere = held.filter(
    (each) =>
      Object.keys(each.breakdown).every((dimension) => names.has(dimension)) &&
      common.every(({ dimension, code }) => memberOf(each, dimension) === code),
  );
  const keyOfTable = keyOn(layout.multiples);
  const byTable = Map.groupBy(observations, keyOfTable);
  const heldByTable = Map.groupBy(heldHere, keyOfTable);
  const tables = gatherHeaders(observations, layout.multiples, dimensions).map((header) =>
    buildTable(header, byTable.get(header.key) ?? [], heldByTable.get(header.key) ?? [], context),
  );
  return { layout, common, tables };
}

function refuseMixedLayers(observations: readonly Observation[]): void {
  const [first] = observations;
  if (observations.some(({ layer }) => layer !== first?.layer)) {
    throw new RangeError('published and training figures in one pivot');
  }
}

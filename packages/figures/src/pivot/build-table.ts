import type { Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isFigure } from '../quantity/quantity.ts';
import type { FindEmptyReason } from './find-empty-reason.ts';
import { gatherHeaders, keyOn } from './gather-headers.ts';
import type { DimensionMembers } from './list-dimension-members.ts';
import type { PivotHeader, PivotLayout, PivotMember, PivotTable } from './pivot.ts';
import { prepareTotals } from './prepare-totals.ts';

/** What all tables of a pivot have in common. */
export interface TableContext {
  layout: PivotLayout;
  common: readonly PivotMember[];
  dimensions: readonly DimensionMembers[];
  catalogue: Catalogue;
  ratioBases: readonly Observation[];
  findEmptyReason: FindEmptyReason;
}

/**
 * One table of a pivot.
 *
 * @param observations what it shows
 * @param held the same in every breakdown, for totals over codes
 */
export function buildTable(
  header: PivotHeader,
  observations: readonly Observation[],
  held: readonly Observation[],
  { layout, common, dimensions, catalogue, ratioBases, findEmptyReason }: TableContext,
): PivotTable {
  const [keyOfRow, keyOfColumn] = [keyOn(layout.rows), keyOn(layout.columns)];
  const cells = gatherCells(observations, keyOfRow, keyOfColumn);
  const byColumn = Map.groupBy(observations, keyOfColumn);

  return {
    header,
    rows: gatherHeaders(observations, layout.rows, dimensions),
    columns: gatherHeaders(observations, layout.columns, dimensions),
    observations,
    observationsOfRow: ({ key }) => [...(cells.get(key)?.values() ?? [])],
    observationsOfColumn: ({ key }) => byColumn.get(key) ?? [],
    findCell: (row, column) => {
      const observation = cells.get(row.key)?.get(column.key);
      if (observation)
        return isFigure(observation) ? { kind: 'FIGURE', observation } : { kind: 'NO_FIGURE', observation };
      const place = [...common, ...header.members, ...row.members, ...column.members];
      return { kind: 'EMPTY', empty: findEmptyReason(place) };
    },
    ...prepareTotals(observations, held, layout, { catalogue, ratioBases }),
  };
}

/** Observations by the key of their row and that of their column. */
function gatherCells(
  observations: readonly Observation[],
  keyOfRow: (observation: Observation) => string,
  keyOfColumn: (observation: Observation) => string,
): Map<string, Map<string, Observation>> {
  const cells = new Map<string, Map<string, Observation>>();
  for (const observation of observations) {
    const [rowKey, columnKey] = [keyOfRow(observation), keyOfColumn(observation)];
    const row = cells.get(rowKey) ?? new Map<string, Observation>();
    if (row.has(columnKey)) {
      throw new RangeError(`two figures for one cell: ${observation.indicator} ${rowKey} ${columnKey}`);
    }
    cells.set(rowKey, row.set(columnKey, observation));
  }
  return cells;
}

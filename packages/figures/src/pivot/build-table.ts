import type { Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isFigure } from '../quantity/quantity.ts';
import type { FindEmptyReason } from './find-empty-reason.ts';
import { gatherHeaders, keyOn } from './gather-headers.ts';
import type { DimensionMembers } from './list-dimension-members.ts';
import type { PivotHeader, PivotLayout, PivotMember, PivotTable } from './pivot.ts';
import { isBaseDimension, memberOf, type PivotDimension } from './pivot-dimension.ts';
import { totalOver } from './total-over.ts';

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

  const members = gatherMembers([...layout.rows, ...layout.columns], observations);
  const isVaried = (dimension: PivotDimension): boolean => (members.get(dimension)?.size ?? 0) > 1;
  const counted = held.filter((each) =>
    [...members].every(([dimension, shown]) => {
      // A total over codes is that of the indicator, whichever codes are shown; any other is of what is shown.
      const isAnyCounted = isVaried(dimension) && !isBaseDimension(dimension);
      return isAnyCounted || shown.has(memberOf(each, dimension));
    }),
  );
  const countedByRow = Map.groupBy(counted, keyOfRow);
  const countedByColumn = Map.groupBy(counted, keyOfColumn);
  const shown = gatherMembers(['REF_AREA', 'TIME_PERIOD'], observations);
  const scope = {
    ...{ catalogue, ratioBases },
    refAreas: [...(shown.get('REF_AREA') ?? [])],
    timePeriods: [...(shown.get('TIME_PERIOD') ?? [])],
  };
  const [overRows, overColumns] = [layout.rows.filter(isVaried), layout.columns.filter(isVaried)];

  return {
    header,
    rows: gatherHeaders(cells.keys(), layout.rows, dimensions),
    columns: gatherHeaders(byColumn.keys(), layout.columns, dimensions),
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
    totalOfRow: ({ key }) => totalOver(countedByRow.get(key) ?? [], overColumns, scope),
    totalOfColumn: ({ key }) => totalOver(countedByColumn.get(key) ?? [], overRows, scope),
    totalOfTable: () => totalOver(counted, [...overRows, ...overColumns], scope),
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

function gatherMembers(
  dimensions: readonly PivotDimension[],
  observations: readonly Observation[],
): Map<PivotDimension, Set<string>> {
  return new Map(
    dimensions.map((dimension) => [
      dimension,
      new Set(observations.map((each) => memberOf(each, dimension))),
    ]),
  );
}

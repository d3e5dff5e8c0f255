import type { Observation } from '@korsetkish/contract';
import {
  isFigure,
  type PivotHeader,
  type PivotTable,
  printedScale,
  type Quantity,
} from '@korsetkish/figures';
import { nameUnit } from '../../indicators/name-unit.ts';
import type { ExploreNames } from '../names.ts';

/** A unit in the power of ten that figures were printed in. */
export type PrintedUnit = { key: string; text: string };

/** Where a table says its units: once for all, or for each row or column that has one; elsewhere each cell does. */
export type UnitPlaces = {
  ofTable: PrintedUnit | null;
  ofRow: (row: PivotHeader) => PrintedUnit | null;
  ofColumn: (column: PivotHeader) => PrintedUnit | null;
};

const never = () => null;

/** Tells figures printed in different units or powers of ten apart: `KZT 3`. */
export function unitKeyOf(
  quantity: Pick<Quantity, 'unitMeasure' | 'unitMult' | 'decimals' | 'obsValue'>,
): string {
  return `${quantity.unitMeasure} ${printedScale(quantity).scale}`;
}

/**
 * Says each unit as seldom as possible: once where all figures share it, in the columns where each column has one and
 * rows do not, else in those rows that have one.
 */
export function placeUnits(table: PivotTable, names: ExploreNames): UnitPlaces {
  const ofTable = findCommonUnit(table.observations, names);
  if (ofTable) return { ofTable, ofRow: never, ofColumn: never };

  const ofRows = table.rows.map(
    (row) => [row.key, findCommonUnit(table.observationsOfRow(row), names)] as const,
  );
  const ofColumns = table.columns.map(
    (column) => [column.key, findCommonUnit(table.observationsOfColumn(column), names)] as const,
  );
  const inColumns = ofColumns.every(([, unit]) => unit !== null) && ofRows.some(([, unit]) => unit === null);
  const byKey = new Map(inColumns ? ofColumns : ofRows);
  const find = ({ key }: PivotHeader) => byKey.get(key) ?? null;
  return { ofTable: null, ofRow: inColumns ? never : find, ofColumn: inColumns ? find : never };
}

function findCommonUnit(observations: readonly Observation[], names: ExploreNames): PrintedUnit | null {
  const figures = observations.filter(isFigure);
  const [first] = figures;
  if (!first) return null;
  const key = unitKeyOf(first);
  return figures.every((figure) => unitKeyOf(figure) === key) ? { key, text: nameUnit(first, names) } : null;
}

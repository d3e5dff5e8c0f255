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
 * Says each unit as seldom as possible: once where all figures share it, else in those rows or in those columns that have
 * one, whichever have more of the figures. What is printed in several units leaves them to its cells.
 */
export function placeUnits(table: PivotTable, names: ExploreNames): UnitPlaces {
  const ofTable = findCommonUnit(table.observations, names);
  if (ofTable) return { ofTable, ofRow: never, ofColumn: never };

  const ofRows = findUnits(table.rows, table.observationsOfRow, names);
  const ofColumns = findUnits(table.columns, table.observationsOfColumn, names);
  return ofColumns.figures > ofRows.figures
    ? { ofTable: null, ofRow: never, ofColumn: ofColumns.find }
    : { ofTable: null, ofRow: ofRows.find, ofColumn: never };
}

/** The units of those lines that have one, and how many figures these lines hold. */
function findUnits(
  lines: readonly PivotHeader[],
  observationsOf: (line: PivotHeader) => readonly Observation[],
  names: ExploreNames,
) {
  const units = new Map<string, PrintedUnit>();
  let figures = 0;
  for (const line of lines) {
    const held = observationsOf(line);
    const unit = findCommonUnit(held, names);
    if (!unit) continue;
    units.set(line.key, unit);
    figures += held.filter(isFigure).length;
  }
  return { figures, find: ({ key }: PivotHeader) => units.get(key) ?? null };
}

function findCommonUnit(observations: readonly Observation[], names: ExploreNames): PrintedUnit | null {
  const figures = observations.filter(isFigure);
  const [first] = figures;
  if (!first) return null;
  const key = unitKeyOf(first);
  return figures.every((figure) => unitKeyOf(figure) === key) ? { key, text: nameUnit(first, names) } : null;
}

import type { Big } from 'big.js';
import { exactBaseUnits, type Quantity } from '../quantity/quantity.ts';
import type { PivotHeader, PivotTable, PivotTotal } from './pivot.ts';

/** What rows are sorted by: the figures of a column, or their totals. */
export interface PivotSort {
  column: PivotHeader | 'TOTAL';
  descending: boolean;
}

/** Rows in a new order, and whether their figures are in more than one unit. */
export interface SortedRows {
  rows: PivotHeader[];
  /** True: figures of different units were not compared; rows are sorted within each unit, units as they came. */
  withinUnits: boolean;
}

/**
 * The rows of a table by the figures of one column, in base units. Rows without a figure there come last in either
 * direction; equal rows keep their order.
 */
export function sortRows(table: PivotTable, { column, descending }: PivotSort): SortedRows {
  const measured = table.rows.map((row) => {
    const quantity = column === 'TOTAL' ? quantityOf(table.totalOfRow(row)) : figureAt(table, row, column);
    return { row, unit: quantity?.unitMeasure ?? null, size: quantity && exactBaseUnits(quantity) };
  });
  const units = [...new Set(measured.map(({ unit }) => unit).filter((unit) => unit !== null))];
  const placeOf = (unit: string | null): number => (unit === null ? units.length : units.indexOf(unit));
  const compareSizes = (a: Big | null, b: Big | null): number => {
    if (a === null || b === null) return 0;
    return descending ? b.cmp(a) : a.cmp(b);
  };
  measured.sort((a, b) => placeOf(a.unit) - placeOf(b.unit) || compareSizes(a.size, b.size));
  return { rows: measured.map(({ row }) => row), withinUnits: units.length > 1 };
}

function figureAt(table: PivotTable, row: PivotHeader, column: PivotHeader): Quantity | null {
  const cell = table.findCell(row, column);
  return cell.kind === 'FIGURE' ? cell.observation : null;
}

/** The number of a total, where it has one. */
export function quantityOf(total: PivotTotal): Quantity | null {
  switch (total.result) {
    case 'PRINTED':
      return total.observation;
    case 'TOTAL':
    case 'SUM_OF_PRINTED_GROUPS':
      return total.total;
    default:
      return null;
  }
}

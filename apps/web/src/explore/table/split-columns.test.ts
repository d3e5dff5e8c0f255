import { describe, expect, it } from 'vitest';
import { exploreNames } from '../testing/explore-names.ts';
import { publishedOf, tableOf } from '../testing/pick-published.ts';
import { headColumns } from './head-columns.ts';
import { labelRows } from './label-rows.ts';
import type { PivotSheet } from './pivot-sheet.ts';
import { placeUnits } from './place-units.ts';
import { COLUMNS_OF_PAPER, splitColumns } from './split-columns.ts';

const ru = exploreNames('ru');

/** NEET of the republic and of Almaty with its periods across, as drawn. */
function sheetOf(columns: 'TIME_PERIOD' | 'SCENARIO'): PivotSheet {
  const table = tableOf(publishedOf('YOUTH_NEET_RATE'), { rows: ['REF_AREA'], columns: [columns] });
  return {
    table,
    rows: table.rows,
    columns: table.columns,
    labels: labelRows(table.rows, ru),
    units: placeUnits(table, ru),
    names: ru,
    findDoubts: () => [],
    findShare: null,
    totals: { rows: true, columns: true },
    head: headColumns(table.columns, ru),
    happened: { annotations: [], ofColumn: () => [], ofRow: () => [], ofFigure: () => [] },
  };
}

describe('a table on paper', () => {
  it('has every column once, in order, under its own heading, and every row in each stretch', () => {
    const sheet = sheetOf('TIME_PERIOD');
    expect(sheet.columns.length).toBeGreaterThan(COLUMNS_OF_PAPER);
    const stretches = splitColumns(sheet);
    expect(stretches.flatMap(({ columns }) => columns)).toEqual(sheet.columns);
    expect(stretches.flatMap(({ head }) => head.own)).toEqual(sheet.head.own);
    for (const { columns, rows } of stretches) {
      expect(columns.length).toBeLessThanOrEqual(COLUMNS_OF_PAPER);
      expect(rows).toEqual(sheet.rows);
    }
  });

  it('ends with the totals of rows, and has those of columns under each stretch', () => {
    const stretches = splitColumns(sheetOf('TIME_PERIOD'));
    expect(stretches.map(({ totals }) => totals.rows)).toEqual([
      ...stretches.slice(1).map(() => false),
      true,
    ]);
    expect(stretches.every(({ totals }) => totals.columns)).toBe(true);
  });

  it('stays whole where it is narrow', () => {
    const sheet = sheetOf('SCENARIO');
    expect(splitColumns({ ...sheet, columns: [] })).toHaveLength(1);
    expect(splitColumns(sheet)[0]?.columns).toEqual(sheet.columns);
  });
});

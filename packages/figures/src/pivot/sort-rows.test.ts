import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBaseUnits } from '../quantity/quantity.ts';
import { buildPivot } from './build-pivot.ts';
import { arbitraryFigures, catalogue, figure } from './pivot.fixture.ts';
import type { PivotTable } from './pivot.ts';
import { sortRows } from './sort-rows.ts';

function tableOf(figures: Parameters<typeof buildPivot>[0]): PivotTable {
  const layout = { rows: ['INDICATOR', 'OUTCOME'], columns: ['TIME_PERIOD'], multiples: [] };
  const [table] = buildPivot(figures, layout, catalogue).tables;
  if (!table) throw new RangeError('nothing to pivot');
  return table;
}

const outcome = (code: string, obsValue: number | null, more: object = {}) =>
  figure(obsValue, { breakdown: { OUTCOME: code }, ...more });

describe('sortRows', () => {
  const figures = [
    outcome('APPROVED', 3),
    outcome('REFUSED', 1, { unitMult: 3 }),
    outcome('WITHDRAWN_BY_AUTHOR', null),
    figure(2, { timePeriod: '2021' }),
  ];
  const table = tableOf(figures);
  const [in2020] = table.columns;
  const sorted = (descending: boolean, column = in2020) =>
    column ? sortRows(table, { column, descending }).rows.map(({ key }) => key) : [];

  it('puts figures in order, in base units, and gaps last in either direction', () => {
    expect(sorted(false)).toEqual(['APPROVED', 'REFUSED', '_T', 'WITHDRAWN_BY_AUTHOR']);
    expect(sorted(true)).toEqual(['REFUSED', 'APPROVED', '_T', 'WITHDRAWN_BY_AUTHOR']);
  });

  it('sorts by totals', () => {
    const both = tableOf([
      outcome('APPROVED', 3),
      outcome('APPROVED', 1, { timePeriod: '2021' }),
      outcome('REFUSED', 5),
      outcome('REFUSED', 4, { timePeriod: '2021' }),
    ]);
    const { rows } = sortRows(both, { column: 'TOTAL', descending: true });
    expect(rows.map(({ key }) => key)).toEqual(['REFUSED', 'APPROVED']);
  });

  it('never compares units', () => {
    const mixed = tableOf([
      outcome('APPROVED', 1),
      figure(900, { indicator: 'CENTRES' }),
      outcome('REFUSED', 2),
    ]);
    const [column] = mixed.columns;
    const result = column && sortRows(mixed, { column, descending: true });
    expect(result?.withinUnits).toBe(true);
    expect(result?.rows.map(({ key }) => key)).toEqual(['NOTICES.REFUSED', 'NOTICES.APPROVED', 'CENTRES._T']);
  });

  it('keeps every row once, whatever the figures', () => {
    fc.assert(
      fc.property(arbitraryFigures, fc.boolean(), (some, descending) => {
        fc.pre(some.length > 0);
        const any = tableOf(some);
        const [column] = any.columns;
        if (!column) return;
        const { rows, withinUnits } = sortRows(any, { column, descending });
        expect(new Set(rows)).toEqual(new Set(any.rows));
        expect(rows).toHaveLength(any.rows.length);
        const shown = rows.flatMap((row) => {
          const cell = any.findCell(row, column);
          return cell.kind === 'FIGURE' ? [toBaseUnits(cell.observation)] : [];
        });
        if (!withinUnits) expect(shown).toEqual(shown.toSorted((a, b) => (descending ? b - a : a - b)));
      }),
    );
  });
});

import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALMALY, REPUBLIC } from '../headlines/published.fixture.ts';
import { buildPivot } from './build-pivot.ts';
import { arbitraryFigures, catalogue, figure } from './pivot.fixture.ts';
import type { PivotHeader, PivotTable, PivotTotal } from './pivot.ts';

const REST = ['REF_AREA', 'TIME_PERIOD', 'BREAKDOWN'];

const isOfNotices = ({ members }: PivotHeader) => members.some(({ code }) => code === 'NOTICES');

function tableOf(figures: readonly Observation[], rows: readonly string[], columns: readonly string[]) {
  const [table] = buildPivot(figures, { rows, columns, multiples: [] }, catalogue).tables;
  if (!table) throw new RangeError('nothing to pivot');
  return table;
}

/** The totals of the notices' line, were it a row and were it a column. */
function totalsOfNotices(figures: readonly Observation[]): PivotTotal[] {
  const totalOf = (table: PivotTable) => [
    ...table.rows.filter(isOfNotices).map(table.totalOfRow),
    ...table.columns.filter(isOfNotices).map(table.totalOfColumn),
  ];
  return [
    ...totalOf(tableOf(figures, ['INDICATOR'], REST)),
    ...totalOf(tableOf(figures, REST, ['INDICATOR'])),
  ];
}

describe('the totals of an indicator', () => {
  it('are not changed by figures of other indicators', () => {
    const isNotices = ({ indicator, scenario }: Observation) =>
      indicator === 'NOTICES' && scenario === 'ACTUAL';
    fc.assert(
      fc.property(arbitraryFigures, arbitraryFigures, (some, others) => {
        const notices = some.filter(isNotices);
        fc.pre(notices.length > 0);
        const beside = others.filter(({ indicator }) => indicator !== 'NOTICES');
        expect(totalsOfNotices([...notices, ...beside])).toEqual(totalsOfNotices(notices));
      }),
    );
  });

  it('are of its own areas and its own months', () => {
    const districts = [figure(1, { refArea: ALMALY })];
    const months = ['2021-01', '2021-02'].map((timePeriod) => figure(1, { timePeriod }));
    const others = [
      figure(8, { indicator: 'SHARE', refArea: REPUBLIC }),
      figure(9, { indicator: 'CENTRES', scenario: 'PLAN', timePeriod: '2022' }),
    ];
    expect(totalsOfNotices([...districts, figure(1, { refArea: '751210000' }), ...others])).toMatchObject([
      { result: 'INCOMPLETE', held: 2, expected: 3, level: 'district' },
      { result: 'INCOMPLETE', held: 2, expected: 3, level: 'district' },
    ]);
    expect(totalsOfNotices([...months, ...others])).toMatchObject([
      { result: 'TOTAL', total: { obsValue: 2 } },
      { result: 'TOTAL', total: { obsValue: 2 } },
    ]);
  });

  it('are worked out once', () => {
    const table = tableOf([figure(1), figure(2, { timePeriod: '2021' })], ['INDICATOR'], ['TIME_PERIOD']);
    const [row] = table.rows;
    if (!row) throw new RangeError('no row');
    expect(table.totalOfRow(row)).toBe(table.totalOfRow(row));
    expect(table.totalOfTable()).toBe(table.totalOfTable());
  });
});

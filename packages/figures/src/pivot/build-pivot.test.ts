import { describe, expect, it } from 'vitest';
import { ALATAU, ALMALY, ALMATY, ASTANA } from '../headlines/published.fixture.ts';
import { buildPivot } from './build-pivot.ts';
import { catalogue, figure, SARAISHYQ } from './pivot.fixture.ts';
import type { PivotHeader, PivotLayout } from './pivot.ts';

const layout = (given: Partial<PivotLayout>): PivotLayout => ({
  ...{ rows: [], columns: [], multiples: [] },
  ...given,
});

const keysOf = (headers: readonly PivotHeader[]): string[] => headers.map(({ key }) => key);

const total = figure(496);
const approved = figure(296, { breakdown: { OUTCOME: 'APPROVED' } });
const refused = figure(127, { breakdown: { OUTCOME: 'REFUSED' } });
const refusedLater = figure(56, { breakdown: { OUTCOME: 'REFUSED' }, timePeriod: '2021-01-01/P5M' });

describe('buildPivot', () => {
  it('stands dimensions where they are asked for, in the order of catalogue and time', () => {
    const { tables, common } = buildPivot(
      [refusedLater, refused, approved, total],
      layout({ rows: ['OUTCOME'], columns: ['TIME_PERIOD'] }),
      catalogue,
    );
    const [table] = tables;
    expect(tables).toHaveLength(1);
    expect(keysOf(table?.rows ?? [])).toEqual(['_T', 'APPROVED', 'REFUSED']);
    expect(keysOf(table?.columns ?? [])).toEqual(['2020', '2021-01-01/P5M']);
    expect(common).toEqual([
      { dimension: 'INDICATOR', code: 'NOTICES' },
      { dimension: 'REF_AREA', code: ALMATY },
      { dimension: 'SCENARIO', code: 'ACTUAL' },
    ]);
  });

  it('makes rows of what nobody placed, and a table of every small multiple', () => {
    const pivot = buildPivot(
      [approved, refused, refusedLater],
      layout({ multiples: ['TIME_PERIOD'] }),
      catalogue,
    );
    expect(pivot.layout).toEqual({ rows: ['OUTCOME'], columns: [], multiples: ['TIME_PERIOD'] });
    expect(pivot.tables.map(({ header, rows }) => [header.key, keysOf(rows)])).toEqual([
      ['2020', ['APPROVED', 'REFUSED']],
      ['2021-01-01/P5M', ['REFUSED']],
    ]);
  });

  it('keeps only those combinations of two dimensions that hold something', () => {
    const centres = figure(8, { indicator: 'CENTRES', timePeriod: '2020-12-31' });
    const [table] = buildPivot(
      [total, approved, centres],
      layout({ rows: ['INDICATOR', 'OUTCOME'], columns: ['TIME_PERIOD'] }),
      catalogue,
    ).tables;
    expect(keysOf(table?.rows ?? [])).toEqual(['NOTICES._T', 'NOTICES.APPROVED', 'CENTRES._T']);
  });

  it('takes breakdowns together that are not named, so that rows of many indicators need one level', () => {
    const outlet = figure(5, { indicator: 'BUDGET', breakdown: { OUTLET: 'ALMATY_TV' } });
    const figures = [outlet, total, approved];
    const pivot = buildPivot(figures, layout({ rows: ['INDICATOR'] }), catalogue);
    expect(pivot.layout.rows).toEqual(['INDICATOR', 'OUTCOME+OUTLET']);
    expect(keysOf(pivot.tables[0]?.rows ?? [])).toEqual([
      'NOTICES._T',
      'NOTICES.OUTCOME=APPROVED',
      'BUDGET.OUTLET=ALMATY_TV',
    ]);
    const asked = layout({ rows: ['INDICATOR', 'OUTLET'], columns: ['BREAKDOWN'] });
    expect(buildPivot(figures, asked, catalogue).layout).toEqual({
      ...{ rows: ['INDICATOR', 'OUTLET'], columns: ['OUTCOME'], multiples: [] },
    });
  });

  it('names a single figure by its indicator', () => {
    const pivot = buildPivot([total], layout({ rows: ['REF_AREA', 'INDICATOR'] }), catalogue);
    expect(pivot.layout.rows).toEqual(['REF_AREA']);
    expect(buildPivot([total], layout({}), catalogue).layout.rows).toEqual(['INDICATOR']);
  });

  it('has no table where there are no figures', () => {
    expect(buildPivot([], layout({}), catalogue).tables).toEqual([]);
  });

  it('refuses two figures for one cell, and two layers', () => {
    expect(() => buildPivot([total, figure(500)], layout({}), catalogue)).toThrow(/two figures for one cell/);
    const training = figure(1, { layer: 'training', timePeriod: '2021' });
    expect(() => buildPivot([total, training], layout({}), catalogue)).toThrow(RangeError);
  });
});

describe('an empty cell', () => {
  const emptyOf = (
    figures: Parameters<typeof buildPivot>[0],
    asked: PivotLayout,
    row: string,
    column: string,
  ) => {
    const [table] = buildPivot(figures, asked, catalogue).tables;
    const cell = table?.findCell(
      table.rows.find(({ key }) => key === row) ?? { key: '', members: [] },
      table.columns.find(({ key }) => key === column) ?? { key: '', members: [] },
    );
    return cell?.kind === 'EMPTY' ? cell.empty : cell;
  };

  it('says that nothing is published', () => {
    const asked = layout({ rows: ['OUTCOME'], columns: ['TIME_PERIOD'] });
    expect(emptyOf([refused, refusedLater, approved], asked, 'APPROVED', '2021-01-01/P5M')).toEqual({
      reason: 'NOT_PUBLISHED',
    });
  });

  it('says that the total is not printed though parts are', () => {
    const asked = layout({ rows: ['OUTCOME'], columns: ['TIME_PERIOD'] });
    expect(emptyOf([total, refusedLater], asked, '_T', '2021-01-01/P5M')).toEqual({
      reason: 'TOTAL_NOT_PRINTED',
    });
  });

  it('says that the indicator has no such breakdown', () => {
    const centres = figure(8, { indicator: 'CENTRES' });
    const asked = layout({ rows: ['INDICATOR'], columns: ['OUTCOME'] });
    expect(emptyOf([refused, centres], asked, 'CENTRES', 'REFUSED')).toEqual({
      reason: 'NOT_BROKEN_DOWN',
      dimension: 'OUTCOME',
    });
  });

  it('names the code that is published with it', () => {
    const budget = (outlet: string, timePeriod: string) =>
      figure(1, { indicator: 'BUDGET', breakdown: { OUTLET: outlet }, timePeriod });
    const joint = budget('CITY_NEWSPAPERS', '2021');
    const asked = layout({ rows: ['OUTLET'], columns: ['TIME_PERIOD'] });
    expect(emptyOf([budget('ALMATY_AQSHAMY', '2020'), joint], asked, 'ALMATY_AQSHAMY', '2021')).toEqual({
      ...{ reason: 'PUBLISHED_ONLY_JOINTLY', dimension: 'OUTLET', code: 'CITY_NEWSPAPERS' },
      observation: joint,
    });
  });

  it('finds the joint figure among those that are held but not shown', () => {
    const budget = (outlet: string, timePeriod: string) =>
      figure(1, { indicator: 'BUDGET', breakdown: { OUTLET: outlet }, timePeriod });
    const shown = [budget('ALMATY_AQSHAMY', '2020'), budget('ALMATY_TV', '2021')];
    const held = [...shown, budget('CITY_NEWSPAPERS', '2021')];
    const [table] = buildPivot(shown, layout({ rows: ['OUTLET'], columns: ['TIME_PERIOD'] }), catalogue, {
      held,
    }).tables;
    const [row, column] = [table?.rows[0], table?.columns[1]];
    expect(row && column && table?.findCell(row, column)).toMatchObject({
      empty: { reason: 'PUBLISHED_ONLY_JOINTLY', code: 'CITY_NEWSPAPERS' },
    });
  });

  it('says that the area did not exist then', () => {
    const figures = [
      figure(1, { refArea: SARAISHYQ, timePeriod: '2024' }),
      figure(2, { refArea: ASTANA, timePeriod: '2022' }),
    ];
    const asked = layout({ rows: ['REF_AREA'], columns: ['TIME_PERIOD'] });
    expect(emptyOf(figures, asked, SARAISHYQ, '2022')).toEqual({
      reason: 'AREA_NOT_THEN',
      refArea: SARAISHYQ,
    });
    expect(emptyOf(figures, asked, ASTANA, '2024')).toEqual({ reason: 'NOT_PUBLISHED' });
  });
});

it('takes tens of thousands of figures', () => {
  const areas = [ALMATY, ALMALY, ALATAU, ASTANA];
  const figures = Array.from({ length: 48_000 }, (_, number) => {
    const month = String((number % 12) + 1).padStart(2, '0');
    const year = 1000 + Math.floor(number / 48);
    return figure(number, {
      timePeriod: `${year}-${month}`,
      refArea: areas[Math.floor(number / 12) % 4] ?? ALMATY,
    });
  });
  const pivot = buildPivot(figures, layout({ rows: ['TIME_PERIOD'], columns: ['REF_AREA'] }), catalogue);
  expect(pivot.tables[0]?.rows).toHaveLength(12_000);
});

import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateOverAreas } from '../aggregation/aggregate-over-areas.ts';
import { aggregateOverCodes } from '../aggregation/aggregate-over-codes.ts';
import { aggregateOverTime } from '../aggregation/aggregate-over-time.ts';
import { ALATAU, ALMALY, ALMATY, ASTANA, REPUBLIC } from '../headlines/published.fixture.ts';
import { arbitraryPrinted, arbitraryQualifier } from '../testing/arbitrary-observation.ts';
import { buildPivot, type PivotBackground } from './build-pivot.ts';
import { formatPivotTotal } from './format-pivot-total.ts';
import { catalogue, figure, ZHETISU } from './pivot.fixture.ts';
import type { PivotLayout, PivotTable, PivotTotal } from './pivot.ts';

const DISTRICTS = [ALATAU, ALMALY, ZHETISU];

function pivotOf(
  figures: readonly Observation[],
  columns: readonly string[],
  background: PivotBackground = {},
  rows: readonly string[] = ['INDICATOR'],
): PivotTable {
  const layout: PivotLayout = { rows, columns, multiples: [] };
  const [table] = buildPivot(figures, layout, catalogue, background).tables;
  if (!table) throw new RangeError('nothing to pivot');
  return table;
}

function totalOf(
  figures: readonly Observation[],
  columns: readonly string[],
  background: PivotBackground = {},
): PivotTotal {
  const table = pivotOf(figures, columns, background);
  const [row] = table.rows;
  if (!row) throw new RangeError('no row');
  return table.totalOfRow(row);
}

const inDistricts = (values: readonly (number | null)[], more: Partial<Observation> = {}): Observation[] =>
  values.map((obsValue, place) => figure(obsValue, { refArea: DISTRICTS[place] ?? ALMATY, ...more }));

const withOutcome = (
  outcome: string,
  obsValue: number | null,
  more: Partial<Observation> = {},
): Observation => figure(obsValue, { breakdown: { OUTCOME: outcome }, ...more });

describe('a total over areas', () => {
  it('adds all districts of the city', () => {
    expect(totalOf(inDistricts([1, 2, 3]), ['REF_AREA'])).toMatchObject({
      result: 'TOTAL',
      total: { obsValue: 6, unitMeasure: 'NOTIFICATIONS' },
    });
  });

  it('says how many districts of all are there', () => {
    expect(totalOf(inDistricts([1, 2]), ['REF_AREA'])).toEqual({
      ...{ result: 'INCOMPLETE', held: 2, expected: 3, missing: [ZHETISU] },
      ...{ over: 'REF_AREA', level: 'district' },
    });
    expect(totalOf(inDistricts([1, 2, null]), ['REF_AREA'])).toMatchObject({ result: 'INCOMPLETE', held: 2 });
  });

  it('takes the printed figure of the city where it stands beside its districts', () => {
    const city = figure(7);
    expect(totalOf([...inDistricts([1, 2, 3]), city], ['REF_AREA'])).toEqual({
      result: 'PRINTED',
      observation: city,
    });
  });

  it('does not rebuild a city that was published without a figure', () => {
    const city = figure(null, { obsStatus: 'Q' });
    expect(totalOf([...inDistricts([1, 2, 3]), city], ['REF_AREA'])).toEqual({
      result: 'NO_FIGURE',
      observation: city,
    });
  });

  it('counts areas of several levels as areas', () => {
    const figures = [figure(1), figure(2, { refArea: ASTANA })];
    expect(totalOf(figures, ['REF_AREA'])).toMatchObject({ result: 'TOTAL', total: { obsValue: 3 } });
    const [table] = [pivotOf([...figures, figure(3, { refArea: REPUBLIC })], ['REF_AREA'])];
    expect(table.rows.map((row) => table.totalOfRow(row).result)).toEqual(['PRINTED']);
  });

  it('refuses areas of no common whole', () => {
    const figures = [figure(1, { refArea: ASTANA }), figure(2, { refArea: ALMALY })];
    expect(totalOf(figures, ['REF_AREA'])).toEqual({ result: 'NOT_ADDITIVE', reason: 'NO_COMMON_WHOLE' });
  });

  it('refuses rates', () => {
    expect(
      totalOf(inDistricts([1, 2, 3], { indicator: 'SHARE', unitMeasure: 'PERCENT' }), ['REF_AREA']),
    ).toEqual({
      result: 'NOT_ADDITIVE',
      reason: 'RATE_OR_PRICE',
    });
  });

  it('recomputes a price from what it is made of', () => {
    const prices = inDistricts([9, 9, 9], { indicator: 'PRICE', unitMeasure: 'KZT', decimals: 1 });
    const ratioBases = [
      ...inDistricts([10, 20, 30], { indicator: 'BUDGET', unitMeasure: 'KZT' }),
      ...inDistricts([1, 2, 5], { indicator: 'HOURS', unitMeasure: 'HOURS' }),
      ...inDistricts([100, 100, 100], { indicator: 'HOURS', unitMeasure: 'HOURS', timePeriod: '2021' }),
    ];
    expect(totalOf(prices, ['REF_AREA'], { ratioBases })).toMatchObject({
      result: 'TOTAL',
      total: { obsValue: 7.5, decimals: 1 },
    });
  });
});

describe('a total over time', () => {
  it('adds the months of the periods shown', () => {
    const figures = [figure(1, { timePeriod: '2021-01' }), figure(2, { timePeriod: '2021-02' })];
    expect(totalOf(figures, ['TIME_PERIOD'])).toMatchObject({
      ...{ result: 'TOTAL', total: { obsValue: 3 }, timePeriod: '2021-01-01/P2M' },
    });
  });

  it('names the months that are missing between them', () => {
    const figures = [figure(1, { timePeriod: '2021-01' }), figure(2, { timePeriod: '2021-03' })];
    expect(totalOf(figures, ['TIME_PERIOD'])).toMatchObject({
      ...{ result: 'INCOMPLETE', held: 2, expected: 3, missing: ['2021-02'], over: 'TIME_PERIOD' },
    });
  });

  it('takes the printed year over its quarter', () => {
    const year = figure(5, { timePeriod: '2021' });
    expect(totalOf([figure(1, { timePeriod: '2021-Q1' }), year], ['TIME_PERIOD'])).toEqual({
      result: 'PRINTED',
      observation: year,
    });
  });

  it('takes the last level known', () => {
    const levels = [
      figure(8, { indicator: 'CENTRES', timePeriod: '2020-12-31' }),
      figure(9, { indicator: 'CENTRES', timePeriod: '2021-05-31' }),
    ];
    expect(totalOf(levels, ['TIME_PERIOD'])).toMatchObject({
      ...{ result: 'TOTAL', total: { obsValue: 9 }, timePeriod: '2021-05-31', observations: [levels[1]] },
    });
  });

  it('never adds a plan to what happened', () => {
    const figures = [figure(1), figure(2, { timePeriod: '2021', scenario: 'PLAN' })];
    expect(totalOf(figures, ['TIME_PERIOD', 'SCENARIO'])).toEqual({
      result: 'NOT_ADDITIVE',
      reason: 'DIFFERENT_SERIES',
    });
  });

  it('adds months of more years than a period of our data can count', () => {
    const months = Array.from({ length: 135 }, (_, place) => {
      const month = String((place % 12) + 1).padStart(2, '0');
      return `${2010 + Math.floor(place / 12)}-${month}`;
    });
    const figures = months.map((timePeriod) => figure(2, { timePeriod }));
    const total = totalOf(figures, ['TIME_PERIOD']);
    expect(total).toMatchObject({
      result: 'TOTAL',
      total: { obsValue: 270 },
      timePeriod: { start: '2010-01-01', end: '2021-03-31' },
    });
    expect(formatPivotTotal(total, catalogue, 'ru')).toBe('сумма 135 цифр, январь 2010 – март 2021 года');
    expect(totalOf(figures.slice(1), ['TIME_PERIOD']).result).toBe('TOTAL');
    expect(totalOf(figures.toSpliced(70, 1), ['TIME_PERIOD'])).toMatchObject({ missing: ['2015-11'] });
  });

  it('refuses rates by their rule, however far apart their periods are', () => {
    const rates = ['2010', '2021-Q1'].map((timePeriod) => figure(7, { indicator: 'SHARE', timePeriod }));
    expect(totalOf(rates, ['TIME_PERIOD'])).toEqual({ result: 'NOT_ADDITIVE', reason: 'RATE_OR_PRICE' });
  });

  it('does not repeat a printed rate as if it were a total of rates', () => {
    const rates = ['2021', '2021-Q1'].map((timePeriod) => figure(7, { indicator: 'SHARE', timePeriod }));
    expect(totalOf(rates, ['TIME_PERIOD'])).toEqual({ result: 'NOT_ADDITIVE', reason: 'RATE_OR_PRICE' });
    const areas = [REPUBLIC, ALMATY].map((refArea) => figure(7, { indicator: 'SHARE', refArea }));
    expect(totalOf(areas, ['REF_AREA'])).toEqual({ result: 'NOT_ADDITIVE', reason: 'RATE_OR_PRICE' });
  });
});

describe('a total over codes', () => {
  const parts = [
    withOutcome('APPROVED', 39),
    withOutcome('REFUSED', 56),
    withOutcome('WITHDRAWN_BY_AUTHOR', 3),
  ];

  it('adds a partition', () => {
    expect(totalOf(parts, ['OUTCOME'])).toMatchObject({ result: 'TOTAL', total: { obsValue: 98 } });
  });

  it('takes the printed total', () => {
    const printed = figure(98);
    expect(totalOf([...parts, printed], ['OUTCOME'])).toEqual({ result: 'PRINTED', observation: printed });
  });

  it('is that of the indicator, whichever codes are shown', () => {
    const shown = parts.slice(0, 2);
    expect(totalOf(shown, ['OUTCOME'], { held: parts })).toMatchObject({ total: { obsValue: 98 } });
    const printed = figure(99);
    expect(totalOf(shown, ['OUTCOME'], { held: [...parts, printed] })).toEqual({
      result: 'PRINTED',
      observation: printed,
    });
  });

  it('calls a sum of printed groups what it is, over areas too', () => {
    const groups = DISTRICTS.flatMap((refArea) =>
      ['ALMATY_TV', 'ONLINE_MEDIA'].map((outlet) =>
        figure(1, { indicator: 'BUDGET', breakdown: { OUTLET: outlet }, refArea }),
      ),
    );
    expect(totalOf(groups, ['REF_AREA', 'OUTLET'])).toMatchObject({
      ...{ result: 'SUM_OF_PRINTED_GROUPS', groups: 2, total: { obsValue: 6 } },
    });
  });
});

describe('a total over several dimensions', () => {
  const months = ['2021-01', '2021-02'];
  const figures = months.flatMap((timePeriod, month) =>
    inDistricts([1, 2, 3], { timePeriod }).map((each) => ({
      ...each,
      obsValue: (each.obsValue ?? 0) + 10 * month,
    })),
  );

  it('adds areas, then months, and knows its figures', () => {
    const table = pivotOf(figures, ['TIME_PERIOD'], {}, ['REF_AREA']);
    const whole = table.totalOfTable();
    expect(whole).toMatchObject({ result: 'TOTAL', total: { obsValue: 42 }, timePeriod: '2021-01-01/P2M' });
    expect(whole.result === 'TOTAL' && new Set(whole.observations)).toEqual(new Set(figures));
    expect(table.columns.map((column) => table.totalOfColumn(column))).toMatchObject([
      { total: { obsValue: 6 } },
      { total: { obsValue: 36 } },
    ]);
  });

  it('stops at the first step that lacks a part', () => {
    expect(pivotOf(figures.slice(1), ['TIME_PERIOD'], {}, ['REF_AREA']).totalOfTable()).toMatchObject({
      ...{ result: 'INCOMPLETE', over: 'REF_AREA', held: 2, expected: 3 },
    });
  });

  it('never adds two indicators', () => {
    const mixed = [figure(1), figure(2, { indicator: 'CENTRES' })];
    expect(pivotOf(mixed, ['REF_AREA']).totalOfTable()).toEqual({
      result: 'NOT_ADDITIVE',
      reason: 'DIFFERENT_SERIES',
    });
  });
});

describe('totals, whatever the figures,', () => {
  const arbitraryValues = fc.array(fc.tuple(fc.option(arbitraryPrinted), arbitraryQualifier), {
    ...{ minLength: 2, maxLength: 3 },
  });
  const inThree = (
    values: readonly (readonly [{ obsValue: number; decimals: number } | null, Observation['qualifier']])[],
  ) =>
    values.map(([printed, qualifier]) => ({
      ...{ obsValue: printed?.obsValue ?? null, decimals: printed?.decimals ?? 0, qualifier },
    }));
  const asTotal = ({ result, ...rest }: { result: string }) => ({ result, ...rest });
  const onlyGaps = (figures: readonly Observation[]) => figures.every(({ obsValue }) => obsValue === null);

  it('are those of aggregation over areas', () => {
    fc.assert(
      fc.property(arbitraryValues, fc.constantFrom('NOTICES', 'CENTRES', 'SHARE'), (values, code) => {
        const figures = inThree(values).map((more, place) =>
          figure(more.obsValue, { ...more, indicator: code, refArea: DISTRICTS[place] ?? ALMATY }),
        );
        fc.pre(!onlyGaps(figures));
        const areas = DISTRICTS.map((district) => catalogue.refArea(district));
        const expected = aggregateOverAreas({
          indicator: catalogue.indicator(code),
          areas,
          observations: figures,
        });
        expect(totalOf(figures, ['REF_AREA'])).toMatchObject(asTotal(expected));
      }),
    );
  });

  it('are those of aggregation over time', () => {
    fc.assert(
      fc.property(arbitraryValues, fc.constantFrom('NOTICES', 'CENTRES', 'SHARE'), (values, code) => {
        const figures = inThree(values).map((more, place) =>
          figure(more.obsValue, { ...more, indicator: code, timePeriod: `2021-0${place + 1}` }),
        );
        fc.pre(!onlyGaps(figures));
        const expected = aggregateOverTime({
          ...{ indicator: catalogue.indicator(code), observations: figures },
          timePeriod: `2021-01-01/P${figures.length}M`,
        });
        expect(totalOf(figures, ['TIME_PERIOD'])).toMatchObject(asTotal(expected));
      }),
    );
  });

  it('are those of aggregation over codes', () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        const outcomes = ['APPROVED', 'REFUSED', 'WITHDRAWN_BY_AUTHOR'];
        const figures = inThree(values).map((more, place) =>
          figure(more.obsValue, { ...more, breakdown: { OUTCOME: outcomes[place] ?? 'APPROVED' } }),
        );
        fc.pre(!onlyGaps(figures));
        const expected = aggregateOverCodes({
          ...{ indicator: catalogue.indicator('NOTICES'), codelist: catalogue.dimension('OUTCOME') },
          observations: figures,
        });
        expect(totalOf(figures, ['OUTCOME'])).toMatchObject(asTotal(expected));
      }),
    );
  });
});

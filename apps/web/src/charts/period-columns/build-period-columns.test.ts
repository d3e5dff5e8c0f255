import { describe, expect, test } from 'vitest';
import { annotateAll } from '../annotations/annotations.fixture.ts';
import { widthOfMarks } from '../layout/annotation-marks.ts';
import { LINE } from '../layout/text-metrics.ts';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildPeriodColumns } from './build-period-columns.ts';
import { layoutPeriodColumns } from './layout-period-columns.ts';

const flats = { indicator: 'YOUTH_HOUSING_NURLY_ZHER_FLATS', unitMeasure: 'FLATS' };
const hours = { indicator: 'INFORMATION_TV_HOURS', unitMeasure: 'HOURS' };

test('350 flats are filled, 1 050 planned ones outlined', () => {
  const { columns, caption } = buildPeriodColumns(
    [
      published({ ...flats, obsValue: 1050, timePeriod: '2021', scenario: 'PLAN' }),
      published({ ...flats, obsValue: 350 }),
    ],
    chartNames(),
  );
  expect(caption).toBe('квартир');
  expect(
    columns.map(({ form, figureText, periodText, formText }) => [form, figureText, periodText, formText]),
  ).toEqual([
    ['ACTUAL', '350', '2020', 'факт'],
    ['PLAN', '1\u00a0050', '2021', 'план'],
  ]);
});

test('four months stand behind the years, hatched and divided off', () => {
  const { columns } = buildPeriodColumns(
    [
      published({ ...hours, obsValue: 944, timePeriod: '2021-01-01/P4M' }),
      published({ ...hours, obsValue: 3600, timePeriod: '2021', scenario: 'PLAN' }),
      published({ ...hours, obsValue: 3600 }),
    ],
    chartNames('kk'),
  );
  expect(columns.map(({ form }) => form)).toEqual(['ACTUAL', 'PLAN', 'PART']);
  expect(columns[2]?.formText).toBe('жылдың бір бөлігі');
  const { divider, placed } = layoutPeriodColumns(columns, 22);
  expect(divider).toBeGreaterThan(placed[1]?.middle ?? Number.POSITIVE_INFINITY);
  expect(divider).toBeLessThan(placed[2]?.middle ?? 0);
});

test('a missing figure has no column', () => {
  const { columns } = buildPeriodColumns([published({ ...flats, obsStatus: 'O' })], chartNames());
  expect(columns[0]).toMatchObject({ plotted: null, figureText: 'нет данных' });
});

describe('the number of what happened', () => {
  const { columns, figures } = buildPeriodColumns(
    [
      published({ ...hours, obsValue: 944, timePeriod: '2021-01-01/P4M' }),
      published({ ...hours, obsValue: 3600, timePeriod: '2021', scenario: 'PLAN' }),
      published({ ...hours, obsValue: 3600 }),
    ],
    chartNames(),
  );
  const annotations = annotateAll(figures, ['2020-05-25', '2021-02']);

  test('stands at the labels of the periods it happened in', () => {
    const { placed } = layoutPeriodColumns(columns, 40, annotations);
    const numbers = placed.map(({ marks }) => marks?.annotations.map(({ number }) => number));
    expect(numbers).toEqual([[1], [2], [2]]);
  });

  test.each([12, 18, 24, 40])(
    'covers no label and leaves its column, %d em wide, only downwards',
    (width) => {
      const { placed, labelHeight } = layoutPeriodColumns(columns, width, annotations);
      const slot = (placed[1]?.middle ?? 0) - (placed[0]?.middle ?? 0);
      for (const { marks, labelLines } of placed) {
        if (!marks) continue;
        const right = marks.left + widthOfMarks(marks.annotations.length);
        const line = Math.floor(marks.middle / LINE);
        expect(line).toBeLessThanOrEqual(labelLines.length);
        expect(right).toBeLessThanOrEqual(slot / 2);
        expect(labelHeight).toBeGreaterThanOrEqual((line + 1) * LINE);
      }
    },
  );
});

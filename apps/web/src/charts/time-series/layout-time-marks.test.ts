import { describe, expect, test } from 'vitest';
import { annotateAll } from '../annotations/annotations.fixture.ts';
import { ACCENT } from '../colors.ts';
import { widthOfMarks } from '../layout/annotation-marks.ts';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildTimeSeries, type TimeSlot } from './build-time-series.ts';
import { gatherMarks, placeTimeMarks } from './layout-time-marks.ts';

const rate = { indicator: 'YOUTH_NEET_RATE', unitMeasure: 'PERCENT', obsValue: 7, decimals: 1 };

/** Slots of a series in these periods, its middles ten em apart from 10 on. */
function slotsOf(...timePeriods: string[]): { slots: TimeSlot[]; xs: number[] } {
  const observations = timePeriods.map((timePeriod) => published({ ...rate, timePeriod }));
  const { slots } = buildTimeSeries([{ id: 'a', name: 'Алматы', color: ACCENT, observations }], chartNames());
  return { slots, xs: slots.map((_, index) => 10 + index * 10) };
}
const NOTHING = { slots: [], xs: [] };

function placeIn(main: ReturnType<typeof slotsOf>, timePeriod: string) {
  const figures = main.slots.flatMap((slot) => slot.figures);
  return placeTimeMarks(annotateAll(figures, [timePeriod]), main, NOTHING)[0];
}

describe('a mark on years', () => {
  const years = slotsOf('2018', '2019', '2020', '2021');

  test('of a year stands at the year', () => {
    expect(placeIn(years, '2020')?.x).toBeCloseTo(30, 1);
  });

  test('of a day stands where the day is in its year', () => {
    const [january, may, december] = ['2020-01-01', '2020-05-25', '2020-12-31'].map(
      (day) => placeIn(years, day)?.x ?? 0,
    );
    expect(january).toBeCloseTo(25, 0);
    expect(may).toBeCloseTo(29, 0);
    expect(december).toBeCloseTo(35, 0);
  });

  test('stands on the axis to its first and last day', () => {
    expect(placeIn(years, '2018-01-01')?.x).toBeCloseTo(5, 0);
    expect(placeIn(years, '2021-12-31')?.x).toBeCloseTo(45, 0);
  });
});

test('on months, what took a year is a stretch of the axis, as far as the figures go', () => {
  const months = slotsOf('2020-03', '2020-04', '2020-05', '2020-06', '2020-07');
  const year = placeIn(months, '2020');
  expect(year?.left).toBeCloseTo(5, 0);
  expect(year?.right).toBeCloseTo(55, 0);
  const month = placeIn(months, '2020-05');
  expect(month?.left).toBe(month?.right);
  expect(month?.x).toBeCloseTo(30, 0);
});

test('between two days that were counted, a mark stands between them in time', () => {
  const days = slotsOf('2020-12-31', '2021-12-31', '2022-12-31');
  expect(placeIn(days, '2022-07-01')?.x).toBeCloseTo(25, 0);
  expect(placeIn(days, '2021-12-31')?.x).toBeCloseTo(20, 1);
});

test('what concerns only a figure set apart is marked at it', () => {
  const main = slotsOf('2019', '2020');
  const apart = { slots: slotsOf('2021-Q1').slots, xs: [50] };
  const figures = [...main.slots, ...apart.slots].flatMap((slot) => slot.figures);
  const marks = placeTimeMarks(annotateAll(figures, ['2021-02', '2020-02']), main, apart);
  expect(marks.map(({ x }) => Math.round(x))).toEqual([16, 50]);
});

test('numbers stand over their lines; those that would touch stand together', () => {
  const years = slotsOf('2018', '2019', '2020', '2021');
  const figures = years.slots.flatMap((slot) => slot.figures);
  const told = annotateAll(figures, ['2018-07-01', '2020-06-01', '2020-06-30', '2020-07-20']);
  const rows = gatherMarks(placeTimeMarks(told, years, NOTHING), 0, 50);
  expect(rows.map(({ annotations }) => annotations.map(({ number }) => number))).toEqual([[1], [2, 3, 4]]);
  expect((rows[0]?.left ?? 0) + widthOfMarks(1) / 2).toBeCloseTo(10, 0);
});

/** A day in each of these many days after New Year 2018. */
const daysAfter = (counts: readonly number[]): string[] =>
  counts.map((count) => new Date(Date.UTC(2018, 0, 1 + count)).toISOString().slice(0, 10));

test.each([
  ['on neighbouring days', daysAfter([0, 1, 2, 3, 4, 5, 6])],
  ['at the end of the axis', daysAfter([1456, 1458, 1460])],
  ['every two months', daysAfter(Array.from({ length: 24 }, (_, place) => place * 60))],
  ['at growing distances', daysAfter([0, 10, 30, 70, 150, 310, 630, 1270])],
])('%s numbers cover no others and stay on the drawing, in the order of time', (_when, days) => {
  const years = slotsOf('2018', '2019', '2020', '2021');
  const told = annotateAll(
    years.slots.flatMap((slot) => slot.figures),
    days,
  );
  const rows = gatherMarks(placeTimeMarks(told, years, NOTHING), 2, 48);
  expect(rows.flatMap(({ annotations }) => annotations)).toEqual(told);
  for (const [index, { left, annotations }] of rows.entries()) {
    const right = left + widthOfMarks(annotations.length);
    expect(left).toBeGreaterThanOrEqual(2);
    expect(right).toBeLessThanOrEqual(48);
    expect(right).toBeLessThan(rows[index + 1]?.left ?? Number.POSITIVE_INFINITY);
  }
});

import type { Observation } from '@korsetkish/contract';
import { expect, test } from 'vitest';
import { ACCENT, COMPARATOR, CONTEXT, TOTAL_COLOR } from '../colors.ts';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildTimeSeries, type TimeSeriesInput } from './build-time-series.ts';

const neet = (given: Partial<Observation>) =>
  published({ indicator: 'YOUTH_NEET_RATE', unitMeasure: 'PERCENT', decimals: 1, ...given });

const BNS = { code: 'BNS_DECENT_WORK', section: null, paragraph: null };
const NATIONAL = [8.19791210592288, 7.80016166217506, 8.02620179406094, 8.0214313185522, 8.76338207768199]
  .concat([8.46409488488535, 9.2, 8.7, 7.9, 7.4, 7.1])
  .map((obsValue, index) =>
    neet({
      refArea: '000000000',
      timePeriod: String(2010 + index),
      obsValue,
      decimals: index < 6 ? 14 : 1,
      source: BNS,
    }),
  );

const country: TimeSeriesInput = { id: 'country', name: 'Казахстан', color: CONTEXT, observations: NATIONAL };
const republic: TimeSeriesInput = {
  id: 'report',
  name: 'Республика Казахстан в отчёте',
  shortName: 'Республика (отчёт)',
  color: COMPARATOR,
  mark: 'diamond',
  observations: [neet({ refArea: '000000000', timePeriod: '2021-Q1', obsValue: 6.8, periodAssumed: true })],
};
const almaty: TimeSeriesInput = {
  id: 'almaty',
  name: 'Алматы',
  color: ACCENT,
  observations: [neet({ obsValue: 6.1 }), neet({ timePeriod: '2021-Q1', obsValue: 5.7 })],
};

test('eleven years of one source are one line with its first, highest and last figure', () => {
  const [line] = buildTimeSeries([country, republic, almaty], chartNames()).lines;
  expect(line?.runs).toHaveLength(1);
  const labels = line?.runs[0]?.points.map(({ label }) => label);
  expect(labels).toEqual(['8,2', null, null, null, null, null, '9,2', null, null, null, '7,1']);
});

test('a quarter stands apart and is never joined to a year', () => {
  const model = buildTimeSeries([country, republic, almaty], chartNames());
  const city = model.lines[2];
  expect(city?.runs.map(({ points }) => points.map(({ plotted }) => plotted))).toEqual([[6.1]]);
  expect(city?.setApart.map(({ plotted, label }) => [plotted, label])).toEqual([[5.7, '5,7']]);
  expect(model.slots.map(({ label }) => label)).not.toContain('I кв. 2021');
  expect(model.slotsApart.map(({ label }) => label)).toEqual(['I кв. 2021']);
});

test('a series keeps the mark and the short name it was given, and has a circle and its name otherwise', () => {
  const { lines } = buildTimeSeries([country, republic, almaty], chartNames());
  expect(lines.map(({ shortName, mark }) => [shortName, mark])).toEqual([
    ['Казахстан', 'circle'],
    ['Республика (отчёт)', 'diamond'],
    ['Алматы', 'circle'],
  ]);
});

test('an assumed period stands apart even where its length is the common one', () => {
  const assumed = {
    ...almaty,
    observations: [neet({ obsValue: 6.1 }), neet({ timePeriod: '2021', obsValue: 6, periodAssumed: true })],
  };
  const [line] = buildTimeSeries([assumed], chartNames()).lines;
  expect(line?.runs.flatMap(({ points }) => points)).toHaveLength(1);
  expect(line?.setApart).toHaveLength(1);
});

test('a year that nobody published is an empty place and breaks the line', () => {
  const gappy = { ...country, observations: NATIONAL.filter(({ timePeriod }) => timePeriod !== '2014') };
  const model = buildTimeSeries([gappy], chartNames());
  expect(model.slots).toHaveLength(11);
  expect(model.lines[0]?.runs.map(({ points }) => points.length)).toEqual([4, 6]);
});

test('a change of source breaks the line', () => {
  const mixed = {
    ...country,
    observations: [...NATIONAL.slice(0, 10), neet({ refArea: '000000000', obsValue: 7.1 })],
  };
  expect(buildTimeSeries([mixed], chartNames()).lines[0]?.runs.map(({ points }) => points.length)).toEqual([
    10, 1,
  ]);
});

test('a missing figure is a gap, not a zero', () => {
  const missing = {
    ...almaty,
    observations: [neet({ obsValue: null, obsStatus: 'O' }), neet({ timePeriod: '2019', obsValue: 6.4 })],
  };
  const points = buildTimeSeries([missing], chartNames()).lines[0]?.runs.flatMap((run) => run.points);
  expect(points?.map(({ plotted }) => plotted)).toEqual([6.4]);
});

test('the axis starts at zero and its unit is in words', () => {
  const model = buildTimeSeries([country], chartNames('kk'));
  expect(model.ticks.map(({ text }) => text)).toEqual(['0', '2', '4', '6', '8', '10']);
  expect(model.unit).toBe('пайыз');
});

test('the table has every figure of the chart', () => {
  const { figures } = buildTimeSeries([country, republic, almaty], chartNames());
  expect(figures).toHaveLength(14);
  expect(new Set(figures.map(({ id }) => id)).size).toBe(14);
  expect(figures.at(-1)).toMatchObject({
    period: 'I квартал 2021 года',
    refArea: 'город Алматы',
    text: '5,7\u00a0%',
  });
  expect(figures.at(-2)?.remarks).toEqual(['период в источнике не указан']);
});

test('no two lines have one colour, and the total is drawn stronger than its parts', () => {
  const lines = [ACCENT, TOTAL_COLOR, ACCENT, CONTEXT].map((color, place) => ({
    ...almaty,
    id: `line ${place}`,
    color,
  }));
  const drawn = buildTimeSeries(lines, chartNames()).lines;
  expect(new Set(drawn.map(({ color }) => color.fill)).size).toBe(4);
  expect(drawn[0]?.color).toEqual(ACCENT);
  expect(drawn.map(({ isTotal }) => isTotal)).toEqual([false, true, false, false]);
});

test('a key names the lines where they are more than three', () => {
  const input = [1, 2, 3, 4].map((number) => ({ ...almaty, id: `${number}`, name: `линия ${number}` }));
  expect(buildTimeSeries(input.slice(1), chartNames()).keyEntries).toEqual([]);
  const { lines, keyEntries } = buildTimeSeries(input, chartNames());
  expect(keyEntries).toEqual(
    lines.map(({ name, color }) => ({ label: name, color: color.fill, shape: 'solid' })),
  );
});

test('notices are counted in whole steps', () => {
  const notices = [3, 7, 11].map((obsValue, month) =>
    published({
      ...neet({}),
      unitMeasure: 'NOTIFICATIONS',
      decimals: 0,
      obsValue,
      timePeriod: `2021-0${month + 1}`,
    }),
  );
  const { ticks } = buildTimeSeries([{ ...almaty, observations: notices }], chartNames());
  expect(ticks.map(({ text }) => text)).toEqual(['0', '5', '10', '15']);
});

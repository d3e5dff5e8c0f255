import type { Annotation, Observation } from '@korsetkish/contract';
import { expect, test } from 'vitest';
import { buildChartFigure } from '../chart-figure.ts';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildAnnotation } from './annotations.fixture.ts';
import { buildChartAnnotations, findMarks, findMarksOfPeriod } from './build-chart-annotations.ts';

const names = chartNames();
const figuresOf = (...given: Partial<Observation>[]) =>
  given.map((each) =>
    buildChartFigure(
      published({ indicator: 'YOUTH_PROJECTS', unitMeasure: 'PROJECTS', obsValue: 18, ...each }),
      names,
    ),
  );
const marksOf = (annotation: Partial<Annotation>, figures: ReturnType<typeof figuresOf>) => {
  const told = buildChartAnnotations([buildAnnotation(annotation)], figures, names);
  return figures.map((figure) => findMarks(told, [figure]).length > 0);
};

test('annotations are numbered in the order of time, each with its date', () => {
  const figures = figuresOf({ timePeriod: '2019' }, { timePeriod: '2020' });
  const told = buildChartAnnotations(
    [
      buildAnnotation({ timePeriod: '2020-05-25', text: { kk: 'заң', ru: 'закон' } }),
      buildAnnotation({ timePeriod: '2019', source: 'ALMATY_REPORT_2020' }),
      buildAnnotation({ timePeriod: '2031' }),
    ],
    figures,
    names,
  );
  expect(told.map(({ number, text }) => [number, text])).toEqual([
    [1, '2019\u00a0— событие (по данным источника)'],
    [2, '25.05.2020\u00a0— закон'],
  ]);
});

test('each is marked beside the figures of its time', () => {
  const figures = figuresOf(
    { timePeriod: '2020' },
    { timePeriod: '2020', scenario: 'PLAN' },
    { timePeriod: '2021' },
    { timePeriod: '2021-01-01/P5M' },
  );
  expect(marksOf({ timePeriod: '2020-05-25' }, figures)).toEqual([true, true, false, false]);
  expect(marksOf({ timePeriod: '2021-03' }, figures)).toEqual([false, false, true, true]);
  expect(marksOf({ timePeriod: '2021-07' }, figures)).toEqual([false, false, true, false]);
});

test('what happened between two figures is marked beside the next', () => {
  const figures = figuresOf(
    { timePeriod: '2021-12-31' },
    { timePeriod: '2020-12-31' },
    { timePeriod: '2022-12-31' },
  );
  expect(marksOf({ timePeriod: '2021-07-01' }, figures)).toEqual([true, false, false]);
});

test('figures of other indicators, codes and areas are not marked', () => {
  const figures = figuresOf(
    { breakdown: { OUTLET: 'ALMATY_TV' } },
    { breakdown: { OUTLET: 'ONLINE_MEDIA' } },
    { breakdown: { OUTLET: 'ALMATY_TV' }, indicator: 'OTHER' },
    { breakdown: { OUTLET: 'ALMATY_TV' }, refArea: '000000000' },
  );
  const ofTelevision = {
    indicator: 'YOUTH_PROJECTS',
    breakdown: { OUTLET: 'ALMATY_TV' },
    refArea: '750000000',
  };
  expect(marksOf(ofTelevision, figures)).toEqual([true, false, false, false]);
  const told = buildChartAnnotations([buildAnnotation(ofTelevision), buildAnnotation()], figures, names);
  // In one word of one day, the one of all codes is told for both.
  expect(told.map(({ ofCodes }) => ofCodes)).toEqual([false]);
});

test('what is said of two indicators in the same words is said once, and marked beside both', () => {
  const figures = figuresOf({}, { indicator: 'YOUTH_PROJECTS_CANCELLED' }, { indicator: 'OTHER' });
  const told = buildChartAnnotations(
    [
      buildAnnotation({ indicator: 'YOUTH_PROJECTS' }),
      buildAnnotation({ indicator: 'YOUTH_PROJECTS_CANCELLED' }),
    ],
    figures,
    names,
  );
  expect(told).toHaveLength(1);
  expect(figures.map(({ id }) => told[0]?.figureIds.has(id))).toEqual([true, true, false]);
});

test('a period bears what is of all its figures; what is of one code or area stands there', () => {
  const figures = figuresOf(
    { breakdown: { OUTLET: 'ALMATY_TV' } },
    { breakdown: { OUTLET: 'ONLINE_MEDIA' } },
    { timePeriod: '2021', refArea: '000000000' },
  );
  const told = buildChartAnnotations(
    [
      buildAnnotation({ text: { kk: 'бәрі', ru: 'все' } }),
      buildAnnotation({ breakdown: { OUTLET: 'ALMATY_TV' }, text: { kk: 'арна', ru: 'канал' } }),
      buildAnnotation({ timePeriod: '2020-01-01/P24M', refArea: '750000000' }),
    ],
    figures,
    names,
  );
  const markedAt = (timePeriod: string) =>
    findMarksOfPeriod(told, figures, timePeriod).map(({ text }) => text.split(' ').at(-1));
  expect(markedAt('2020')).toEqual(['все', 'событие']);
  expect(markedAt('2021')).toEqual([]);
  expect(markedAt('2019')).toEqual([]);
});

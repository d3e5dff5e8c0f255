import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildChartFigure } from '../charts/chart-figure.ts';
import { ALMATY, publishedInput } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { shuffle } from '../testing/shuffle.ts';
import { buildPeriodGrid, findCommonLocator } from './build-period-grid.ts';

const { names } = publishedInput(ALMATY);
const SOURCE = { code: 'TRAINING', section: null, paragraph: null };
const YEARS = [2019, 2020, 2021];
const MONTHS = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
);
const FORMS = OBSERVATIONS.filter(
  ({ indicator, timePeriod, breakdown }) =>
    indicator === 'ASSEMBLY_UNSANCTIONED' && timePeriod === '2020' && 'FORM' in breakdown,
);

/** Each form of assembly, every month of three years, as the training layer holds them. */
const monthly = (change: (observation: Observation) => Partial<Observation> = () => ({})) =>
  FORMS.flatMap((form) => MONTHS.map((timePeriod) => ({ ...form, timePeriod, source: SOURCE })))
    .map((observation) => ({ ...observation, ...change(observation) }))
    .map((observation) => buildChartFigure(observation, names));

describe('a grid of long series', () => {
  it('has a row a series and every period once, in their order', () => {
    const figures = monthly();
    const grid = buildPeriodGrid(shuffle(figures, 7));
    expect(grid?.timePeriods).toEqual(MONTHS);
    expect(grid?.rows).toHaveLength(FORMS.length);
    expect(grid?.locator).toBe('TRAINING');
    const shown = grid?.rows.flatMap(({ byPeriod }) => [...byPeriod.values()]) ?? [];
    expect(new Set(shown)).toEqual(new Set(figures));
  });

  it('keeps room for a period that one series lacks', () => {
    const lacking = monthly().filter(
      ({ observation }, place) => place > 0 || observation.timePeriod !== MONTHS[0],
    );
    const grid = buildPeriodGrid(lacking);
    expect(grid?.timePeriods).toEqual(MONTHS);
    expect(grid?.rows.map(({ byPeriod }) => byPeriod.size).toSorted()).toEqual([
      35,
      ...FORMS.slice(1).map(() => 36),
    ]);
  });

  it('is none where a row for each figure says more', () => {
    const [first] = FORMS;
    const ofOne = monthly().filter(({ observation }) => observation.breakdown === first?.breakdown);
    expect(buildPeriodGrid(ofOne), 'one series').toBeNull();
    expect(
      buildPeriodGrid(monthly().filter(({ observation }) => observation.timePeriod < '2019-06')),
    ).toBeNull();
    const places = monthly(({ timePeriod }) => ({ source: { ...SOURCE, section: timePeriod.slice(0, 4) } }));
    expect(buildPeriodGrid(places), 'several places in a source').toBeNull();
    const remarked = monthly(({ timePeriod }) => ({ obsStatus: timePeriod === '2020-05' ? 'P' : 'A' }));
    expect(buildPeriodGrid(remarked), 'a remark of one figure').toBeNull();
    const rescaled = monthly(({ timePeriod }) => ({ unitMult: timePeriod === '2020-05' ? 3 : 0 }));
    expect(buildPeriodGrid(rescaled), 'another unit').toBeNull();
  });

  it('is never made of what is published, each figure of which has its own place in its source', () => {
    for (const ofIndicator of Map.groupBy(OBSERVATIONS, ({ indicator }) => indicator).values())
      expect(buildPeriodGrid(ofIndicator.map((each) => buildChartFigure(each, names)))).toBeNull();
  });
});

describe('a place in a source', () => {
  it('is common where all figures have it', () => {
    expect(findCommonLocator(monthly())).toBe('TRAINING');
    expect(findCommonLocator([])).toBeNull();
    expect(findCommonLocator(FORMS.map((each) => buildChartFigure(each, names)))).not.toBe('TRAINING');
  });
});

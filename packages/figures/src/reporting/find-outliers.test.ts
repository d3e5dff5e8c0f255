import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haveEqualLength } from '../periods/period-length.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { findOutliers, type HistoryRange } from './find-outliers.ts';

const findOutlier = (figure: Observation, published: readonly Observation[]): HistoryRange | null =>
  findOutliers([figure], published)[0]?.range ?? null;

const year = (timePeriod: string, obsValue: number, unitMult = 0) =>
  buildObservation({ timePeriod, obsValue, unitMult });

const history = (...figures: number[]) => figures.map((figure, index) => year(String(2010 + index), figure));

describe('a figure stands out', () => {
  it('by the usual distance of a long history from its middle', () => {
    const usual = history(100, 104, 96, 102, 98, 101);
    expect(findOutlier(year('2020', 140), usual)).toEqual({ low: 96, high: 104, count: 6 });
    expect(findOutlier(year('2020', 106), usual)).toBeNull();
    expect(findOutlier(year('2020', 60), usual)).not.toBeNull();
  });

  it('beyond twice or half of a short history, whatever multiplier it was printed in', () => {
    expect(findOutlier(year('2020', 250), history(100, 120))).toEqual({ low: 100, high: 120, count: 2 });
    expect(findOutlier(year('2020', 49), history(100, 120))).not.toBeNull();
    expect(findOutlier(year('2020', 230), history(100, 120))).toBeNull();
    expect(findOutlier(year('2020', 0.11, 3), history(100, 120))).toBeNull();
    expect(findOutlier(year('2020', 110, 3), history(100, 120))).not.toBeNull();
  });

  it('never within what has been, and never without a history of its length', () => {
    expect(findOutlier(year('2020', 500), history(1, 1, 1, 1, 1, 500))).toBeNull();
    expect(findOutlier(buildObservation({ timePeriod: '2021-Q2', obsValue: 9 }), history(1000))).toBeNull();
    expect(findOutlier(year('2020', 9), [])).toBeNull();
    expect(findOutlier(buildObservation({ obsValue: null, obsStatus: 'O' }), history(1000))).toBeNull();
  });

  it('against other periods than its own, so that a correction is held against the rest', () => {
    expect(findOutlier(year('2010', 900), history(100, 120))).toEqual({ low: 120, high: 120, count: 1 });
  });

  it('below nothing where figures may be negative', () => {
    expect(findOutlier(year('2020', -15), history(-10, -8))).toBeNull();
    expect(findOutlier(year('2020', -25), history(-10, -8))).not.toBeNull();
  });
});

/** The modified z-score by its definition, everything else of the history read and sorted for each figure. */
function isOutlier(figure: Observation, published: readonly Observation[]): boolean {
  const isOther = ({ timePeriod }: Observation) =>
    timePeriod !== figure.timePeriod && haveEqualLength(timePeriod, figure.timePeriod);
  const others = published.filter(isOther).flatMap(({ obsValue }) => obsValue ?? []);
  const own = figure.obsValue;
  if (own === null || others.length === 0) return false;
  const [low, high] = [Math.min(...others), Math.max(...others)];
  if (own >= low && own <= high) return false;
  const middle = median(others);
  const deviation = median(others.map((other) => Math.abs(other - middle)));
  return others.length >= 5 && deviation > 0
    ? (0.6745 * Math.abs(own - middle)) / deviation > 3.5
    : own > Math.max(high * 2, high / 2) || own < Math.min(low * 2, low / 2);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [lower = 0, upper = lower] = sorted.slice(Math.ceil(sorted.length / 2) - 1);
  return sorted.length % 2 === 1 ? lower : (lower + upper) / 2;
}

describe('many figures of a series', () => {
  it('stand out each as it does alone, whether or not something is published for its period', () => {
    const years = Array.from({ length: 9 }, (_, index) => String(2010 + index));
    const series = fc.uniqueArray(
      fc.record({
        timePeriod: fc.constantFrom(...years, '2019-Q1', '2019-Q2', '2019-Q3'),
        obsValue: fc.option(fc.integer({ min: -20, max: 200 })),
      }),
      { selector: ({ timePeriod }) => timePeriod },
    );
    const observe = (said: { timePeriod: string; obsValue: number | null }) =>
      buildObservation({ ...said, obsStatus: said.obsValue === null ? 'O' : 'A' });
    fc.assert(
      fc.property(series, series, (figures, past) => {
        const own = figures.map(observe);
        const published = past.map(observe);
        const found = findOutliers(own, published);
        expect(found.map(({ figure }) => figure)).toEqual(
          own.filter((figure) => isOutlier(figure, published)),
        );
        for (const { figure, range } of found) expect(findOutlier(figure, published)).toEqual(range);
      }),
      { numRuns: 500 },
    );
  });
});

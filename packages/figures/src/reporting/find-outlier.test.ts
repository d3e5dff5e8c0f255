import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildObservation } from '../testing/build-observation.ts';
import { findOutlier, findOutliers } from './find-outlier.ts';

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

describe('many figures of a series', () => {
  it('stand out each as it does alone', () => {
    const periods = ['2010', '2011', '2012', '2013', '2014', '2015-Q1', '2015-Q2', '2016-Q1'];
    const series = fc.uniqueArray(
      fc.record({
        timePeriod: fc.constantFrom(...periods),
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
        const alone = own.flatMap((figure) => {
          const range = findOutlier(figure, published);
          return range === null ? [] : [{ figure, range }];
        });
        expect(findOutliers(own, published)).toEqual(alone);
      }),
    );
  });
});

import type { FigureComparison, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { ALATAU, ALMATY, ASTANA, published, REPUBLIC } from '../headlines/published.fixture.ts';
import { buildReport } from './build-report.ts';
import { compareFigures, countChanges, findNewerFigures } from './compare-figures.ts';
import { catalogue, DIRECTION } from './report.fixture.ts';

const notices = (timePeriod: string, obsValue: number, more: Partial<Observation> = {}) =>
  published('ASSEMBLY_NOTIFICATIONS', obsValue, { refArea: ALMATY, timePeriod, ...more });

const read = (comparisons: readonly FigureComparison[]) =>
  comparisons.map(({ change, before, after }) => [
    change,
    before?.obsValue ?? null,
    after?.obsValue ?? null,
    (before ?? after)?.timePeriod,
  ]);

describe('figures beside those that came after them', () => {
  const before = [notices('2019', 4), notices('2020', 5), notices('2021-Q1', 1)];

  it('are the same, changed, gone or new, in the order in which they are met', () => {
    const after = [notices('2021-Q2', 2), notices('2020', 6), notices('2019', 4)];
    const comparisons = compareFigures(before, after);
    expect(read(comparisons)).toEqual([
      ['SAME', 4, 4, '2019'],
      ['CHANGED', 5, 6, '2020'],
      ['GONE', 1, null, '2021-Q1'],
      ['NEW', null, 2, '2021-Q2'],
    ]);
    expect(countChanges(comparisons)).toEqual({ SAME: 1, CHANGED: 1, GONE: 1, NEW: 1 });
  });

  it('are all the same beside themselves, all new beside nothing', () => {
    expect(countChanges(compareFigures(before, before))).toEqual({ SAME: 3, CHANGED: 0, GONE: 0, NEW: 0 });
    expect(countChanges(compareFigures([], before))).toEqual({ SAME: 0, CHANGED: 0, GONE: 0, NEW: 3 });
  });

  it.each([
    { qualifier: 'MORE_THAN' as const },
    { decimals: 1 },
    { unitMult: 3 },
    { obsStatus: 'P' as const },
    { periodAssumed: true },
    { obsValue: null, obsStatus: 'O' as const },
  ])('read differently where they say %o', (more) => {
    expect(compareFigures([notices('2020', 5)], [notices('2020', 5, more)])).toMatchObject([
      { change: 'CHANGED' },
    ]);
  });

  it('are told apart by area, breakdown and scenario, and not by where they are printed', () => {
    const printedElsewhere = notices('2020', 5, {
      source: { code: 'BNS_DECENT_WORK', section: null, paragraph: null },
      publishedAt: '2030-01-01T00:00:00.000Z',
    });
    expect(compareFigures([notices('2020', 5)], [printedElsewhere])).toMatchObject([{ change: 'SAME' }]);
    const others = [
      { refArea: ALATAU },
      { breakdown: { OUTCOME: 'APPROVED' } },
      { scenario: 'PLAN' as const },
    ];
    for (const other of others) {
      const comparisons = compareFigures([notices('2020', 5)], [notices('2020', 5, other)]);
      expect(comparisons.map(({ change }) => change)).toEqual(['GONE', 'NEW']);
    }
  });
});

describe('what a report does not say of what is published now', () => {
  const held = [notices('2020', 5), notices('2020', 3, { refArea: ALATAU }), notices('2019', 4)];
  const report = buildReport({
    refArea: ALMATY,
    window: { startPeriod: '2020', endPeriod: '2021-05' },
    observations: held,
    catalogue,
    revision: 1,
  });
  const find = (now: readonly Observation[], of = report) => read(findNewerFigures(of, now, catalogue));

  it('is nothing while nothing was published', () => {
    expect(find(held)).toEqual([]);
  });

  it('is what was corrected, what it compares with too, what was withdrawn, and what is new in its window', () => {
    const now = [
      notices('2020', 6),
      notices('2019', 9),
      notices('2021-Q1', 1),
      notices('2021-Q1', 2, { refArea: ALATAU }),
      notices('2021', 7, { scenario: 'PLAN' }),
      ...[ASTANA, REPUBLIC].map((refArea) => notices('2021-Q1', 8, { refArea })),
      ...['2018', '2021-07'].map((timePeriod) => notices(timePeriod, 8)),
    ];
    expect(find(now)).toEqual([
      ['CHANGED', 5, 6, '2020'],
      ['CHANGED', 4, 9, '2019'],
      ['GONE', 3, null, '2020'],
      ['NEW', null, 1, '2021-Q1'],
      ['NEW', null, 2, '2021-Q1'],
      ['NEW', null, 7, '2021'],
    ]);
  });

  it('is none of a direction that it does not report on, and is of one that had nothing then', () => {
    const nothing = { ...report, sections: [], empty: ['NOTHING'], figures: [] };
    expect(find(held, nothing)).toEqual([]);
    expect(find(held, { ...nothing, empty: [DIRECTION] })).toHaveLength(2);
  });

  it('is a figure of the country that it says beside the area’s, where that was corrected', () => {
    const country = notices('2020', 100, { refArea: REPUBLIC });
    const withCountry = { ...report, figures: [...report.figures, country] };
    expect(find([...held, { ...country, obsValue: 101 }], withCountry)).toEqual([
      ['CHANGED', 100, 101, '2020'],
    ]);
  });
});

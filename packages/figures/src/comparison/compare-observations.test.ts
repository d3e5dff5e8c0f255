import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAreaInTime, findAreaAmong } from '../areas/areas.fixture.ts';
import { toBaseUnits } from '../quantity/quantity.ts';
import { arbitraryObservation } from '../testing/arbitrary-observation.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { compareObservations as compare } from './compare-observations.ts';
import type { ComparisonContext } from './comparison.ts';
import { SIDE_BY_SIDE_REASONS } from './side-by-side-reasons.ts';

const neet = (timePeriod: string, obsValue: number, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator: 'YOUTH_NEET_RATE',
    unitMeasure: 'PERCENT',
    timePeriod,
    obsValue,
    decimals: 1,
    ...more,
  });

const budget = (outlet: string, timePeriod: string, obsValue: number, more: Partial<Observation> = {}) =>
  buildObservation({
    indicator: 'INFORMATION_BUDGET',
    unitMeasure: 'KZT',
    unitMult: 3,
    breakdown: { OUTLET: outlet },
    timePeriod,
    obsValue,
    scenario: timePeriod === '2021' ? 'PLAN' : 'ACTUAL',
    ...more,
  });

const bureau = { source: { code: 'BNS_DECENT_WORK', section: null, paragraph: null }, refArea: '000000000' };

const compareObservations = (
  one: Observation,
  other: Observation,
  context: ComparisonContext = findAreaAmong(),
) => compare(one, other, context);

const reasonOf = (earlier: Observation, later: Observation, context?: ComparisonContext) => {
  const answer = compareObservations(earlier, later, context);
  return answer.comparison === 'SIDE_BY_SIDE' ? answer.reason : answer.comparison;
};

describe('compareObservations: comparable', () => {
  it('subtracts rates in points and gives no per cent of a per cent', () => {
    const answer = compareObservations(neet('2019', 7.4, bureau), neet('2020', 7.1, bureau));
    expect(answer).toMatchObject({
      comparison: 'COMPARABLE',
      change: {
        difference: { obsValue: -0.3, unitMult: 0, decimals: 1, qualifier: null },
        relativePercent: null,
      },
    });
  });

  it('answers the same whichever comes first', () => {
    const [older, newer] = [neet('2019', 7.4, bureau), neet('2020', 7.1, bureau)];
    expect(compareObservations(newer, older)).toEqual(compareObservations(older, newer));
  });

  it('compares five months with the same five months of the other year', () => {
    const notices = buildObservation({ timePeriod: '2021-01-01/P5M', obsValue: 98 });
    const before = buildObservation({ timePeriod: '2020-01-01/P5M', obsValue: 196 });
    expect(compareObservations(before, notices)).toMatchObject({
      comparison: 'COMPARABLE',
      change: { difference: { obsValue: -98 }, relativePercent: -50 },
    });
  });

  it('compares levels as of two printed days, however far apart', () => {
    const before = buildObservation({ timePeriod: '2020-12-31', obsValue: 8 });
    const after = buildObservation({ timePeriod: '2021-05-31', obsValue: 9 });
    expect(compareObservations(before, after)).toMatchObject({
      comparison: 'COMPARABLE',
      change: { relativePercent: 12.5 },
    });
  });

  it('has no per cent of zero', () => {
    const none = buildObservation({ timePeriod: '2019', obsValue: 0 });
    expect(compareObservations(none, buildObservation())).toMatchObject({
      change: { difference: { obsValue: 496 }, relativePercent: null },
    });
  });
});

describe('compareObservations: planned change', () => {
  it('goes from the actual figure of a year to the plan of the next', () => {
    const answer = compareObservations(
      budget('CITY_NEWSPAPERS', '2020', 440_000, { decimals: 1 }),
      budget('CITY_NEWSPAPERS', '2021', 620_000, { decimals: 1 }),
    );
    expect(answer).toMatchObject({
      comparison: 'PLANNED_CHANGE',
      change: { difference: { obsValue: 180_000, unitMult: 3, unitMeasure: 'KZT', qualifier: null } },
    });
    if (answer.comparison !== 'PLANNED_CHANGE') return;
    expect(toBaseUnits(answer.change.difference)).toBe(180_000_000);
    expect(answer.change.relativePercent).toBeCloseTo(40.909, 3);
  });

  it('carries "up to" over to the change', () => {
    const answer = compareObservations(
      budget('ONLINE_MEDIA', '2020', 148_500),
      budget('ONLINE_MEDIA', '2021', 120_000, { decimals: 1, qualifier: 'UP_TO' }),
    );
    expect(answer).toMatchObject({
      comparison: 'PLANNED_CHANGE',
      change: { difference: { obsValue: -28_500, decimals: 0, qualifier: 'UP_TO' } },
    });
  });

  it('turns the qualifier of what is taken away round', () => {
    const answer = compareObservations(
      budget('ONLINE_MEDIA', '2020', 100, { qualifier: 'MORE_THAN' }),
      budget('ONLINE_MEDIA', '2021', 120),
    );
    expect(answer).toMatchObject({ change: { difference: { obsValue: 20, qualifier: 'UP_TO' } } });
  });

  it('says that a price stays', () => {
    const price = {
      indicator: 'INFORMATION_TV_PRICE_PER_HOUR',
      unitMeasure: 'KZT_PER_HOUR',
      obsValue: 729_800,
    };
    const [actual, plan] = [
      buildObservation({ ...price, timePeriod: '2020' }),
      buildObservation({ ...price, timePeriod: '2021', scenario: 'PLAN' }),
    ];
    expect(compareObservations(actual, plan)).toMatchObject({
      comparison: 'PLANNED_CHANGE',
      change: { difference: { obsValue: 0 }, relativePercent: 0 },
    });
  });

  it('is for the next equal period only', () => {
    const plan = budget('ALMATY_TV', '2021', 2_627_442);
    expect(reasonOf(budget('ALMATY_TV', '2019', 1), plan)).toBe('PLAN_NOT_OF_NEXT_PERIOD');
    expect(reasonOf(budget('ALMATY_TV', '2020-Q4', 1), plan)).toBe('DIFFERENT_LENGTH');
  });

  it('leaves a plan and the actual figure of its own period to plan execution', () => {
    const planned = buildObservation({
      indicator: 'YOUTH_SOCIAL_ORDER_PROJECTS',
      scenario: 'PLAN',
      obsValue: 26,
    });
    const delivered = buildObservation({ indicator: 'YOUTH_SOCIAL_ORDER_PROJECTS', obsValue: 18 });
    expect(reasonOf(planned, delivered)).toBe('DIFFERENT_SCENARIO');
    expect(reasonOf(delivered, planned)).toBe('DIFFERENT_SCENARIO');
  });
});

describe('compareObservations: side by side', () => {
  const notices = buildObservation();
  const next = (more: Partial<Observation>) =>
    buildObservation({ timePeriod: '2021', obsValue: 98, ...more });

  it('keeps good news and bad apart alike: NEET of a year and a quarter, refusals of a year and five months', () => {
    expect(reasonOf(neet('2020', 6.1), neet('2021-Q1', 5.7))).toBe('DIFFERENT_LENGTH');
    const refused = { breakdown: { OUTCOME: 'REFUSED' } };
    expect(
      reasonOf(
        buildObservation({ ...refused, obsValue: 127 }),
        buildObservation({ ...refused, timePeriod: '2021-01-01/P5M', obsValue: 56 }),
      ),
    ).toBe('DIFFERENT_LENGTH');
  });

  it.each([
    ['NO_FIGURE', next({ obsValue: null })],
    ['DIFFERENT_LAYER', next({ layer: 'training' })],
    ['DIFFERENT_INDICATOR', next({ indicator: 'ASSEMBLY_UNSANCTIONED' })],
    ['DIFFERENT_AREA', next({ refArea: '710000000' })],
    ['DIFFERENT_BREAKDOWN', next({ breakdown: { OUTCOME: 'REFUSED' } })],
    ['DIFFERENT_UNIT', next({ unitMeasure: 'EVENTS' })],
    ['DEFINITION_NOT_PRINTED', next({ source: bureau.source })],
    ['SAME_PERIOD', next({ timePeriod: '2020-01-01/P1Y' })],
    ['DIFFERENT_LENGTH', next({ timePeriod: '2021-05-31' })],
    ['PERIOD_ASSUMED', next({ periodAssumed: true })],
    ['BREAK_IN_SERIES', next({ obsStatus: 'B' })],
    ['INEXACT', next({ qualifier: 'ABOUT' })],
  ] as const)('%s', (reason, later) => {
    expect(reasonOf(notices, later)).toBe(reason);
  });

  it('sees a new series that opened between the two, and no other series or later one', () => {
    const [before, after] = [neet('2020', 7.1, bureau), neet('2023', 12.1, bureau)];
    const opening = (timePeriod: string, more: Partial<Observation> = {}) =>
      neet(timePeriod, 9, { ...bureau, obsStatus: 'B', ...more });
    const among = (...held: Observation[]) => reasonOf(before, after, { ...findAreaAmong(), held });
    expect(among(before, opening('2022'), after)).toBe('BREAK_IN_SERIES');
    expect(among(opening('2021-Q1'))).toBe('BREAK_IN_SERIES');
    expect(among(opening('2020'), opening('2024'))).toBe('COMPARABLE');
    expect(among(opening('2022', { refArea: '750000000' }))).toBe('COMPARABLE');
  });

  it('sees borders that changed between the two, and areas that came to be', () => {
    const [before, after] = [next({ timePeriod: '2023' }), next({ timePeriod: '2025' })];
    const since = (validFrom: string, predecessors: string[] = []) =>
      findAreaAmong(buildAreaInTime(before.refArea, { validFrom, predecessors }));
    expect(reasonOf(before, after, since('2024-05-01'))).toBe('AREA_CHANGED');
    expect(reasonOf(before, after, since('2024-05-01', ['711110000']))).toBe('AREA_CHANGED');
    expect(reasonOf(before, after, since('2023-05-01'))).toBe('COMPARABLE');
    expect(reasonOf(before, after, since('2026-01-01'))).toBe('COMPARABLE');
    expect(reasonOf(before, { ...after, scenario: 'PLAN' }, since('2024-05-01'))).toBe('AREA_CHANGED');
  });

  it('takes definitions in any order, and none for none', () => {
    const two = neet('2020', 7, { definitions: ['A', 'B'] });
    expect(reasonOf(two, neet('2021', 8, { definitions: ['B', 'A'] }))).toBe('COMPARABLE');
    expect(reasonOf(neet('2020', 7), neet('2021', 8, { definitions: [] }))).toBe('COMPARABLE');
  });

  it('does not compare a plan with what happens after it', () => {
    expect(reasonOf(buildObservation({ scenario: 'PLAN' }), next({}))).toBe('DIFFERENT_SCENARIO');
  });

  it('wants the same months of cumulative periods, and none shared', () => {
    const [spring, autumn] = ['2021-01-01/P9M', '2020-09-01/P9M'].map((timePeriod) => next({ timePeriod }));
    const [fourYears, nextFour] = ['2017-01-01/P4Y', '2018-01-01/P4Y'].map((timePeriod) =>
      next({ timePeriod }),
    );
    if (!spring || !autumn || !fourYears || !nextFour) throw new Error('four periods');
    expect(reasonOf(autumn, spring)).toBe('DIFFERENT_MONTHS');
    expect(reasonOf(fourYears, nextFour)).toBe('OVERLAPPING_PERIODS');
  });

  it('finds no honest word between "more than" and a later "more than"', () => {
    const [before, plan] = [
      buildObservation({ qualifier: 'MORE_THAN' }),
      next({ scenario: 'PLAN', qualifier: 'MORE_THAN' }),
    ];
    expect(reasonOf(before, plan)).toBe('INEXACT');
  });

  it('has a sentence in both languages for each reason', () => {
    for (const { kk, ru } of Object.values(SIDE_BY_SIDE_REASONS)) {
      expect(kk).not.toBe(ru);
      expect(ru).not.toMatch(/[әғқңөұүһі]/i);
    }
  });
});

describe('compareObservations: every pair', () => {
  it('gets one answer, the same in either order, and no change where it stands side by side', () => {
    fc.assert(
      fc.property(arbitraryObservation, arbitraryObservation, (one, other) => {
        const answer = compareObservations(one, other);
        expect(compareObservations(other, one)).toEqual(answer);
        if (answer.comparison === 'SIDE_BY_SIDE') {
          expect(Object.keys(answer).sort()).toEqual(['comparison', 'reason']);
          expect(SIDE_BY_SIDE_REASONS[answer.reason].ru).not.toBe('');
          return;
        }
        expect(answer.earlier.obsValue).not.toBeNull();
        expect(answer.later.obsValue).not.toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('never computes a change from unequal, assumed or missing figures, whatever else holds', () => {
    fc.assert(
      fc.property(arbitraryObservation, arbitraryObservation, (one, other) => {
        const twin = {
          ...other,
          indicator: one.indicator,
          refArea: one.refArea,
          unitMeasure: one.unitMeasure,
        };
        const answer = compareObservations(one, twin);
        if (answer.comparison === 'SIDE_BY_SIDE') return;
        const { earlier, later } = answer;
        expect([earlier.periodAssumed, later.periodAssumed]).toEqual([false, false]);
        expect(earlier.source.code).toBe(later.source.code);
        expect([earlier.scenario, later.scenario]).not.toEqual(['PLAN', 'ACTUAL']);
        if (answer.comparison === 'COMPARABLE') {
          expect([earlier.qualifier, later.qualifier]).toEqual([null, null]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { arbitraryObservation } from '../testing/arbitrary-observation.ts';
import { buildObservation, buildPlanVersion } from '../testing/build-observation.ts';
import { type Beside, findComparator } from './find-comparator.ts';
import { NO_COMPARATOR_REASONS } from './no-comparator-reasons.ts';

const at = (timePeriod: string, more: Partial<Observation> = {}) => buildObservation({ timePeriod, ...more });
const plan = (timePeriod: string, more: Partial<Observation> = {}) =>
  at(timePeriod, { scenario: 'PLAN', ...more });

/** Period and scenario of what is found, or the reason why nothing is. */
function find(observation: Observation, held: readonly Observation[], beside: Beside): string {
  const found = findComparator(observation, [observation, ...held], beside);
  return typeof found === 'string' ? found : `${found.timePeriod} ${found.scenario}`;
}

const previous = (timePeriod: string, ...held: string[]) =>
  find(
    at(timePeriod),
    held.map((each) => at(each)),
    { with: 'PREVIOUS_PERIOD' },
  );

describe('the previous period', () => {
  it.each([
    ['a year', '2020', ['2018', '2019', '2021'], '2019 ACTUAL'],
    ['a year after a gap', '2020', ['2016', '2017'], '2017 ACTUAL'],
    ['a quarter', '2021-Q1', ['2020-Q1', '2020-Q4', '2020'], '2020-Q4 ACTUAL'],
    ['a month', '2021-01', ['2020-12', '2020-01', '2020'], '2020-12 ACTUAL'],
    ['five months', '2021-01-01/P5M', ['2020-01-01/P5M', '2019-01-01/P5M', '2020'], '2020-01-01/P5M ACTUAL'],
    [
      'five months, not four',
      '2021-01-01/P5M',
      ['2021-01-01/P4M', '2019-01-01/P5M'],
      '2019-01-01/P5M ACTUAL',
    ],
    ['a school year', '2020-09-01/P9M', ['2019-09-01/P9M', '2020-01-01/P9M'], '2019-09-01/P9M ACTUAL'],
    ['a day', '2021-05-31', ['2020-12-31', '2021-04'], '2020-12-31 ACTUAL'],
    ['a year written as months', '2020', ['2019-01-01/P12M'], '2019-01-01/P12M ACTUAL'],
  ])('of %s', (_, timePeriod, held, expected) => {
    expect(previous(timePeriod, ...held)).toBe(expected);
  });

  it('is, where none is like it, the newest that ended before it began', () => {
    expect(previous('2021-Q1', '2019', '2020')).toBe('2020 ACTUAL');
    expect(previous('2021-01-01/P5M', '2020', '2021-01-01/P4M')).toBe('2020 ACTUAL');
  });

  it('is none where nothing is earlier, and no gap', () => {
    expect(previous('2020', '2021')).toBe('NO_EARLIER_FIGURE');
    expect(previous('2021-01-01/P5M', '2021-01-01/P4M')).toBe('NO_EARLIER_FIGURE');
    const gap = at('2019', { obsValue: null, obsStatus: 'O' });
    expect(find(at('2020'), [gap, at('2018')], { with: 'PREVIOUS_PERIOD' })).toBe('2018 ACTUAL');
  });

  it('is of one series', () => {
    const others = [
      at('2019', { refArea: '710000000' }),
      at('2019', { indicator: 'ASSEMBLY_UNSANCTIONED' }),
      at('2019', { breakdown: { OUTCOME: 'REFUSED' } }),
      at('2019', { layer: 'training' }),
      plan('2019'),
    ];
    expect(find(at('2020'), others, { with: 'PREVIOUS_PERIOD' })).toBe('NO_EARLIER_FIGURE');
  });

  it('of a plan is what happened, else what was planned', () => {
    const beside: Beside = { with: 'PREVIOUS_PERIOD' };
    expect(find(plan('2021'), [plan('2020'), at('2020')], beside)).toBe('2020 ACTUAL');
    expect(find(plan('2021'), [plan('2020'), at('2019')], beside)).toBe('2020 PLAN');
  });
});

describe('the same period last year', () => {
  const beside: Beside = { with: 'SAME_PERIOD_LAST_YEAR' };

  it.each([
    ['2021-01-01/P5M', '2020-01-01/P5M ACTUAL'],
    ['2021-Q1', '2020-01-01/P3M ACTUAL'],
    ['2021', '2020 ACTUAL'],
    ['2022', 'NO_FIGURE_LAST_YEAR'],
    ['2017-01-01/P4Y', 'LONGER_THAN_YEAR'],
  ])('of %s', (timePeriod, expected) => {
    const held = [at('2020-01-01/P5M'), at('2020-01-01/P3M'), at('2020')];
    expect(find(at(timePeriod), held, beside)).toBe(expected);
  });

  it('may be a gap, which is then the answer', () => {
    const gap = at('2019', { obsValue: null, obsStatus: 'O' });
    expect(findComparator(at('2020'), [gap], beside)).toBe(gap);
  });
});

describe('another area', () => {
  const astana = (timePeriod: string) => at(timePeriod, { refArea: '710000000' });
  const beside: Beside = { with: 'REF_AREA', refArea: '710000000' };

  it('stands beside in the same period, else with its newest figure', () => {
    expect(find(at('2020'), [astana('2020'), astana('2022')], beside)).toBe('2020 ACTUAL');
    expect(find(at('2020'), [astana('2021'), astana('2022')], beside)).toBe('2022 ACTUAL');
    expect(find(at('2020'), [plan('2020', { refArea: '710000000' })], beside)).toBe('NO_FIGURE_OF_AREA');
  });

  it('is another one', () => {
    expect(find(at('2020'), [], { with: 'REF_AREA', refArea: '750000000' })).toBe('SAME_AREA');
  });
});

describe('the plan', () => {
  const beside: Beside = { with: 'PLAN' };

  it.each([
    ['of its own period', '2020', ['2020', '2021'], '2020 PLAN'],
    ['that its period is the beginning of', '2021-01-01/P4M', ['2020', '2021', '2022'], '2021 PLAN'],
    [
      'that starts with it, before one that it lies in',
      '2021-Q2',
      ['2021', '2021-04-01/P9M'],
      '2021-04-01/P9M PLAN',
    ],
    ['that it lies in', '2021-Q2', ['2021'], '2021 PLAN'],
    ['for a day of its year', '2021-05-31', ['2020-12-31', '2021-12-31'], '2021-12-31 PLAN'],
    ['of the next period', '2020', ['2019', '2021', '2022'], '2021 PLAN'],
    ['of a later time, where it is not the next', '2020', ['2022', '2023'], '2022 PLAN'],
    ['is none that was over before', '2020', ['2019'], 'NO_PLAN'],
  ])('%s', (_, timePeriod, plans, expected) => {
    expect(
      find(
        at(timePeriod),
        plans.map((each) => plan(each)),
        beside,
      ),
    ).toBe(expected);
  });

  it('of a plan is the version that it replaced', () => {
    const amended = plan('2021', { obsValue: 3_000, planVersion: buildPlanVersion('AMENDED_2021', 3_600) });
    expect(findComparator(amended, [], beside)).toMatchObject({
      scenario: 'PLAN',
      timePeriod: '2021',
      obsValue: 3_600,
      planVersion: { act: null, earlier: [] },
    });
    expect(find(plan('2021'), [], beside)).toBe('ONE_PLAN_VERSION');
  });
});

describe('a period asked for', () => {
  it('may be a later one, and an actual figure comes before a plan', () => {
    const beside: Beside = { with: 'TIME_PERIOD', timePeriod: '2021' };
    expect(find(at('2020'), [plan('2021'), at('2021')], beside)).toBe('2021 ACTUAL');
    expect(find(at('2020'), [plan('2021')], beside)).toBe('2021 PLAN');
    expect(find(at('2020'), [at('2022')], beside)).toBe('NO_FIGURE_IN_PERIOD');
    expect(find(at('2021'), [], beside)).toBe('SAME_PERIOD');
  });
});

const BESIDES: readonly Beside[] = [
  { with: 'PREVIOUS_PERIOD' },
  { with: 'SAME_PERIOD_LAST_YEAR' },
  { with: 'REF_AREA', refArea: '000000000' },
  { with: 'PLAN' },
  { with: 'TIME_PERIOD', timePeriod: '2020' },
];

describe('every figure', () => {
  it('gets one of the figures held that is not itself, or a reason that has words', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryObservation, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...BESIDES),
        (held, beside) => {
          for (const observation of held) {
            const found = findComparator(observation, held, beside);
            if (typeof found === 'string') {
              expect(NO_COMPARATOR_REASONS[found].ru).not.toBe('');
              continue;
            }
            expect(found).not.toBe(observation);
            expect([found.indicator, found.unitMeasure]).toEqual([
              observation.indicator,
              observation.unitMeasure,
            ]);
            if (beside.with === 'PREVIOUS_PERIOD') {
              expect(compareTimePeriods(found.timePeriod, observation.timePeriod)).toBe(-1);
            }
          }
        },
      ),
    );
  });

  it('has a reason in both languages where there is none', () => {
    for (const { kk, ru } of Object.values(NO_COMPARATOR_REASONS)) {
      expect(kk).not.toBe(ru);
      expect(ru).not.toMatch(/[әғқңөұүһі]/i);
    }
  });
});

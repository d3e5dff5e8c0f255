import type { Qualifier } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { plain } from '../phrases/figures.fixture.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { buildPlanExecution } from './build-plan-execution.ts';
import { formatPace } from './format-pace.ts';
import type { DeclaredPace } from './judge-pace.ts';

/** So many of 600 hours in three of twelve months: 150 are due. */
function paceOf(done: number, declared: DeclaredPace, qualifier: Qualifier | null = null) {
  const hours = { indicator: 'INFORMATION_TV_HOURS', unitMeasure: 'HOURS' };
  const pace = buildPlanExecution(
    buildObservation({ ...hours, obsValue: done, timePeriod: '2021-Q1', qualifier }),
    buildObservation({ ...hours, obsValue: 600, timePeriod: '2021', scenario: 'PLAN' }),
    { measure: 'FLOW', ...declared },
  );
  if (pace.execution !== 'PACE') throw new RangeError(`not a pace: ${pace.execution}`);
  return pace;
}

describe('a pace is judged', () => {
  it('by nobody while no threshold is declared', () => {
    expect(paceOf(1, { polarity: 'HIGHER_IS_BETTER' }).verdict).toBeNull();
    expect(paceOf(1, { paceThreshold: null, polarity: 'HIGHER_IS_BETTER' }).verdict).toBeNull();
  });

  it.each([
    [120, true],
    [121, false],
    [150, false],
    [600, false],
  ])('by the points that were declared: %i of 600 where five points are 30', (done, isBehind) => {
    expect(paceOf(done, { paceThreshold: 5 }).verdict).toMatchObject({ isBehind, threshold: 5 });
  });

  it.each([
    ['HIGHER_IS_BETTER', 1, true],
    ['HIGHER_IS_BETTER', 150, false],
    ['LOWER_IS_BETTER', 1, false],
    ['NEUTRAL', 1, false],
  ] as const)(
    'in colour only where more is better and less is there: %s, %i',
    (polarity, done, isColoured) => {
      expect(paceOf(done, { paceThreshold: 5, polarity }).verdict).toMatchObject({ isColoured });
    },
  );

  it('only by exact figures', () => {
    expect(paceOf(1, { paceThreshold: 5 }, 'MORE_THAN').verdict).toBeNull();
  });

  it('in words of both languages, with the threshold', () => {
    const say = (done: number, language: 'kk' | 'ru') =>
      plain(formatPace(paceOf(done, { paceThreshold: 7.5 }), language));
    expect(say(60, 'ru')).toBe('10,0 % плана за 25,0 % года, отстаёт (порог — 7,5 п. п.)');
    expect(say(60, 'kk')).toBe(
      'жылдың 25,0%-ы өткенде жоспардың 10,0%-ы, артта қалып отыр (шегі — 7,5 пайыздық тармақ)',
    );
    expect(say(150, 'ru')).toBe('25,0 % плана за 25,0 % года, не отстаёт (порог — 7,5 п. п.)');
    expect(say(150, 'kk')).toBe(
      'жылдың 25,0%-ы өткенде жоспардың 25,0%-ы, артта қалған жоқ (шегі — 7,5 пайыздық тармақ)',
    );
  });
});

import type { Qualifier, TimePeriod } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { plain } from '../phrases/figures.fixture.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { buildPlanExecution } from './build-plan-execution.ts';
import { formatPace } from './format-pace.ts';

/** A pace of 944 of 3 600 hours. */
function paceOf(actual: TimePeriod, planned: TimePeriod, qualifier: Qualifier | null = null) {
  const hours = { indicator: 'INFORMATION_TV_HOURS', unitMeasure: 'HOURS' };
  const pace = buildPlanExecution(
    buildObservation({ ...hours, obsValue: 944, timePeriod: actual, qualifier }),
    buildObservation({ ...hours, obsValue: 3_600, timePeriod: planned, scenario: 'PLAN' }),
    { measure: 'FLOW' },
  );
  if (pace.execution !== 'PACE') throw new RangeError(`not a pace: ${pace.execution}`);
  return pace;
}

describe('formatPace', () => {
  it.each([
    ['2021-01-01/P4M', '2021', '26,2 % плана за 33,3 % года', 'жылдың 33,3%-ы өткенде жоспардың 26,2%-ы'],
    ['2021-01', '2021-Q1', '26,2 % плана за 33,3 % квартала', 'тоқсанның 33,3%-ы өткенде жоспардың 26,2%-ы'],
    [
      '2021-01-01/P6M',
      '2021-01-01/P3Y',
      '26,2 % плана за 16,7 % периода',
      'кезеңнің 16,7%-ы өткенде жоспардың 26,2%-ы',
    ],
  ])('%s of a plan for %s', (actual, planned, ru, kk) => {
    expect(plain(formatPace(paceOf(actual, planned), 'ru'))).toBe(ru);
    expect(plain(formatPace(paceOf(actual, planned), 'kk'))).toBe(kk);
  });

  it.each([
    ['MORE_THAN', 'более 26,2 % плана за 33,3 % года', 'жылдың 33,3%-ы өткенде жоспардың 26,2%-ынан астамы'],
    ['AT_LEAST', 'не менее 26,2 % плана за 33,3 % года', 'жылдың 33,3%-ы өткенде жоспардың кемінде 26,2%-ы'],
    ['UP_TO', 'до 26,2 % плана за 33,3 % года', 'жылдың 33,3%-ы өткенде жоспардың 26,2%-ына дейін'],
    ['ABOUT', 'около 26,2 % плана за 33,3 % года', 'жылдың 33,3%-ы өткенде жоспардың шамамен 26,2%-ы'],
  ] as const)('keeps the word of the source: %s', (qualifier, ru, kk) => {
    const pace = paceOf('2021-01-01/P4M', '2021', qualifier);
    expect(plain(formatPace(pace, 'ru'))).toBe(ru);
    expect(plain(formatPace(pace, 'kk'))).toBe(kk);
  });
});

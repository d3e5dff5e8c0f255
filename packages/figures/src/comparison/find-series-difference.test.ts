import { describe, expect, it } from 'vitest';
import { buildObservation } from '../testing/build-observation.ts';
import { findSeriesDifference } from './find-series-difference.ts';

const notices = buildObservation();

describe('findSeriesDifference', () => {
  it.each([
    ['DIFFERENT_LAYER', { layer: 'training' }],
    ['DIFFERENT_INDICATOR', { indicator: 'ASSEMBLY_UNSANCTIONED' }],
    ['DIFFERENT_AREA', { refArea: '710000000' }],
    ['DIFFERENT_BREAKDOWN', { breakdown: { OUTCOME: 'REFUSED' } }],
    ['DIFFERENT_UNIT', { unitMeasure: 'EVENTS' }],
    ['DIFFERENT_SCENARIO', { scenario: 'PLAN' }],
  ] as const)('%s', (difference, given) => {
    const other = buildObservation(given);
    expect(findSeriesDifference(notices, other)).toBe(difference);
    expect(findSeriesDifference(other, notices)).toBe(difference);
    expect(findSeriesDifference(notices, other, [difference])).toBeNull();
  });

  it('does not mind the order in which a breakdown is written, nor period, value and multiplier', () => {
    const one = buildObservation({ breakdown: { MEDIUM: 'TV', TOPIC: 'COVID_19' } });
    const other = buildObservation({
      breakdown: { TOPIC: 'COVID_19', MEDIUM: 'TV' },
      timePeriod: '2021-Q1',
      obsValue: 0.1,
      unitMult: 3,
    });
    expect(findSeriesDifference(one, other)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { buildObservation } from '../testing/build-observation.ts';
import { buildCorrection } from './build-correction.ts';

const printed = buildObservation({ obsValue: 496 });
const sizeOf = (after: Parameters<typeof buildObservation>[0]) => {
  const change = buildCorrection(printed, buildObservation(after));
  return change && [change.difference.obsValue * 10 ** change.difference.unitMult, change.relativePercent];
};

describe('a correction', () => {
  it('is what stands less what stood, whatever multiplier it was printed in', () => {
    expect(sizeOf({ obsValue: 372 })).toEqual([-124, -25]);
    expect(sizeOf({ obsValue: 0.62, decimals: 2, unitMult: 3 })).toEqual([124, 25]);
    expect(sizeOf({ obsValue: 496 })).toEqual([0, 0]);
  });

  it('has no size where one of the two is no exact figure', () => {
    expect(sizeOf({ obsValue: 500, qualifier: 'MORE_THAN' })).toBeNull();
    expect(sizeOf({ obsValue: null, obsStatus: 'O' })).toBeNull();
  });

  it('has no size where like would not stand beside like', () => {
    expect(sizeOf({ source: { code: 'BNS_DECENT_WORK', section: null, paragraph: null } })).toBeNull();
    expect(sizeOf({ timePeriod: '2021' })).toBeNull();
    expect(sizeOf({ refArea: '751210000' })).toBeNull();
    expect(sizeOf({ unitMeasure: 'PERCENT' })).toBeNull();
  });
});

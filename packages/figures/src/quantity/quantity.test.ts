import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPrinted } from '../testing/arbitrary-observation.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { exactBaseUnits, isFigure, toBaseUnits, toQuantity } from './quantity.ts';

describe('toBaseUnits', () => {
  it('scales by the multiplier, without binary fractions', () => {
    expect(toBaseUnits({ obsValue: 93, unitMult: 6 })).toBe(93_000_000);
    expect(toBaseUnits({ obsValue: 1.1, unitMult: 3 })).toBe(1_100);
    expect(toBaseUnits({ obsValue: 8.19791210592288, unitMult: 0 })).toBe(8.19791210592288);
  });
});

describe('toQuantity', () => {
  it('keeps the smallest multiplier and the digits that all figures carry', () => {
    const [tenths, whole] = [
      { obsValue: 440_000, decimals: 1, unitMult: 3, unitMeasure: 'KZT' },
      { obsValue: 2_627_442, decimals: 0, unitMult: 3, unitMeasure: 'KZT' },
    ];
    const sum = exactBaseUnits(tenths).plus(exactBaseUnits(whole));
    expect(toQuantity(sum, [tenths, whole], null)).toEqual({
      obsValue: 3_067_442,
      unitMult: 3,
      decimals: 0,
      unitMeasure: 'KZT',
      qualifier: null,
    });
  });

  it('gives back what went in', () => {
    fc.assert(
      fc.property(arbitraryPrinted, fc.constantFrom(0, 3, 6, 9), (printed, unitMult) => {
        const quantity = { ...printed, unitMult, unitMeasure: 'KZT', qualifier: null };
        expect(toQuantity(exactBaseUnits(quantity), [quantity], null)).toEqual(quantity);
      }),
    );
  });

  it('is synthetic when any of its figures is', () => {
    const [published, synthetic] = (['published', 'training'] as const).map((layer) =>
      buildObservation({ layer }),
    );
    if (!published || !synthetic) throw new Error('two observations');
    const one = exactBaseUnits({ obsValue: 1, unitMult: 0 });
    expect(toQuantity(one, [published, synthetic], null)).toMatchObject({ layer: 'training' });
    expect(toQuantity(one, [published], null)).not.toHaveProperty('layer');
  });

  it('comes from at least one figure', () => {
    expect(() => toQuantity(exactBaseUnits({ obsValue: 1, unitMult: 0 }), [], null)).toThrow(RangeError);
  });
});

describe('isFigure', () => {
  it('tells zero from nothing', () => {
    expect(isFigure(buildObservation({ obsValue: 0 }))).toBe(true);
    expect(isFigure(buildObservation({ obsValue: null }))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { divideQuantities } from './divide-quantities.ts';
import type { Quantity } from './quantity.ts';

const quantity = (obsValue: number, more: Partial<Quantity> = {}): Quantity => ({
  obsValue,
  unitMult: 0,
  decimals: 0,
  unitMeasure: 'PERSONS',
  qualifier: null,
  ...more,
});

describe('divideQuantities', () => {
  it('divides in base units', () => {
    const amount = quantity(2_627_442, { unitMult: 3 });
    const division = divideQuantities(amount, quantity(3_600), 1);
    expect(division).toMatchObject({ result: 'QUOTIENT', qualifier: null });
    if (division.result === 'QUOTIENT') expect(division.quotient).toBeCloseTo(729_845, 9);
  });

  it('says "up to" of what is divided by "more than"', () => {
    const division = divideQuantities(quantity(3), quantity(4, { qualifier: 'MORE_THAN' }), 100);
    expect(division).toEqual({ result: 'QUOTIENT', quotient: 75, qualifier: 'UP_TO' });
  });

  it('refuses "more than" of "more than": more than 4 of more than 19 thousand is no known share', () => {
    const more = { qualifier: 'MORE_THAN', unitMult: 3 } as const;
    expect(divideQuantities(quantity(4, more), quantity(19, more), 100)).toEqual({
      result: 'NO_QUOTIENT',
      reason: 'MIXED_QUALIFIERS',
    });
  });

  it('does not divide by zero', () => {
    expect(divideQuantities(quantity(1), quantity(0), 100)).toEqual({
      result: 'NO_QUOTIENT',
      reason: 'DIVIDED_BY_ZERO',
    });
  });
});

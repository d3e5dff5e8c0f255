import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from './apportion.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((before, number) => before + number, 0);
const weights = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('apportion', () => {
  it('gives the largest remainders the units that are left', () => {
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(7, [5, 3, 1])).toEqual([4, 2, 1]);
    expect(apportion(2, [0.1, 0.5, 0.4])).toEqual([0, 1, 1]);
  });

  it('gives nothing to what weighs nothing, unless nothing weighs anything', () => {
    expect(apportion(5, [0, 2, 0])).toEqual([0, 5, 0]);
    expect(apportion(5, [0, 0])).toEqual([3, 2]);
    expect(apportion(0, [])).toEqual([]);
    expect(() => apportion(1, [])).toThrow('1 cannot be divided among none');
  });

  it('adds up exactly, whole and never below 0, however large the total', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), weights, (total, weighed) => {
        const parts = apportion(total, weighed);
        expect(sum(parts)).toBe(total);
        expect(parts.every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
      }),
    );
  });

  it('stays within one of the exact share', () => {
    const whole = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(10_000), whole, (total, weighed) => {
        fc.pre(sum(weighed) > 0);
        for (const [index, part] of apportion(total, weighed).entries()) {
          expect(Math.abs(part - (total * (weighed[index] ?? 0)) / sum(weighed))).toBeLessThan(1.001);
        }
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaveOut, medianOf, sortNumbers } from './ranked-numbers.ts';

const list = ({ count, at }: ReturnType<typeof leaveOut>) =>
  Array.from({ length: count }, (_, place) => at(place));

describe('sorted numbers', () => {
  it('without one of them are those that are left, in their order', () => {
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.nat(), (all, choice) => {
        const place = choice % all.length;
        const ranked = leaveOut(sortNumbers(all), all[place]);
        expect(list(ranked)).toEqual(sortNumbers(all.toSpliced(place, 1)));
      }),
    );
  });

  it('without none are all of them', () => {
    expect(list(leaveOut([1, 2, 2], undefined))).toEqual([1, 2, 2]);
  });

  it('have the middle one for their median, or what lies between the middle two', () => {
    expect(medianOf(leaveOut([1, 5, 9], undefined))).toBe(5);
    expect(medianOf(leaveOut([1, 5, 9], 1))).toBe(7);
    expect(() => medianOf(leaveOut([1], 1))).toThrow(RangeError);
  });
});

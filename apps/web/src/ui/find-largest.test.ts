import { describe, expect, it } from 'vitest';
import { findLargest } from './find-largest.ts';

describe('the largest size', () => {
  it('is the first that fits', () => {
    expect(findLargest([3, 2, 1], (size) => size <= 2)).toBe(2);
  });

  it('is the smallest where none fits, and that was tried last', () => {
    const tried: number[] = [];
    const chosen = findLargest([3, 2, 1], (size) => {
      tried.push(size);
      return false;
    });
    expect([chosen, tried]).toEqual([1, [3, 2, 1]]);
  });

  it('of no sizes is an error', () => {
    expect(() => findLargest([], () => true)).toThrow(RangeError);
  });
});

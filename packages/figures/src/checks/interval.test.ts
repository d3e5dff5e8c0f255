import { describe, expect, it } from 'vitest';
import { add, divide, type Interval, intervalAround, multiply, negate, overlap } from './interval.ts';

const numbers = (interval: Interval | null) =>
  interval && [interval.low, interval.point, interval.high].map(Number);

describe('interval', () => {
  it('adds room to room', () => {
    expect(numbers(add(intervalAround(98.17, 0.005), intervalAround(1.83, 0.005)))).toEqual([
      99.99, 100, 100.01,
    ]);
  });

  it('turns its ends round when negated', () => {
    expect(numbers(negate(intervalAround(8, 0.5)))).toEqual([-8.5, -8, -7.5]);
  });

  it('multiplies by its extremes, whatever their signs', () => {
    expect(numbers(multiply(intervalAround(1, 3), intervalAround(-3, 1)))).toEqual([-16, -3, 8]);
  });

  it('divides by its extremes', () => {
    expect(numbers(divide(intervalAround(6, 2), intervalAround(3, 1)))).toEqual([1, 2, 4]);
  });

  it.each([
    ['exactly zero', intervalAround(0)],
    ['zero as printed', intervalAround(0, 0.5)],
    ['perhaps zero', intervalAround(0.3, 0.5)],
  ])('gives no quotient by %s', (_, divisor) => {
    expect(divide(intervalAround(1), divisor)).toBeNull();
  });

  it('overlaps at a common end', () => {
    expect(overlap(intervalAround(1, 1), intervalAround(3, 1))).toBe(true);
    expect(overlap(intervalAround(1, 1), intervalAround(3, 0.9))).toBe(false);
  });

  it('keeps decimals that binary fractions lose', () => {
    expect(add(intervalAround(0.1), intervalAround(0.2)).point.toString()).toBe('0.3');
  });
});

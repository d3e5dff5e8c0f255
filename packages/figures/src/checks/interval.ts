import { Big } from 'big.js';

/**
 * Decimal arithmetic of the checks. Sums and products are exact. A quotient keeps 40 digits after the comma, more than
 * twice what any printed figure has, so a rounded quotient can never be mistaken for a printed number.
 */
export const ExactDecimal = Big();
ExactDecimal.DP = 40;

/** A number with the room that its printing leaves: the true number lies from `low` to `high`, `point` was printed. */
export type Interval = { low: Big; point: Big; high: Big };

/** A number known exactly, or known to `halfWidth` on both sides. */
export function intervalAround(point: Big | number, halfWidth: Big | number = 0): Interval {
  const middle = new ExactDecimal(point);
  return { low: middle.minus(halfWidth), point: middle, high: middle.plus(halfWidth) };
}

export function add(a: Interval, b: Interval): Interval {
  return { low: a.low.plus(b.low), point: a.point.plus(b.point), high: a.high.plus(b.high) };
}

export function negate(a: Interval): Interval {
  return { low: a.high.neg(), point: a.point.neg(), high: a.low.neg() };
}

export function multiply(a: Interval, b: Interval): Interval {
  return spanning(
    a.point.times(b.point),
    [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => x.times(y))),
  );
}

/** The quotient, or null when the divisor may be zero at the precision it was printed with: it then has no bounds. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low.lte(0) && b.high.gte(0)) return null;
  return spanning(
    a.point.div(b.point),
    [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => x.div(y))),
  );
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** A monotone operation takes its extremes at the corners. */
function spanning(point: Big, corners: readonly Big[]): Interval {
  return corners.reduce<Interval>(
    ({ low, high }, corner) => ({
      low: corner.lt(low) ? corner : low,
      point,
      high: corner.gt(high) ? corner : high,
    }),
    { low: point, point, high: point },
  );
}

/** Weights are counted in this many parts of the heaviest, so that all that follows is whole numbers. */
const PARTS = 2 ** 40;

/**
 * Divides a whole number among weights by the largest remainder: the parts are whole, add up to it exactly, and each is
 * its exact share rounded down or up. Of equal remainders the first in order is rounded up. Where nothing weighs
 * anything, all weigh the same.
 * @param total whole, from 0 to the largest safe integer
 * @param weights finite and from 0; at least one, unless `total` is 0
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const heaviest = Math.max(...weights, 0);
  const parts = weights.map((weight) => BigInt(heaviest > 0 ? Math.round((weight / heaviest) * PARTS) : 1));
  const whole = parts.reduce((sum, part) => sum + part, 0n);
  if (whole === 0n) {
    if (total === 0) return [];
    throw new RangeError(`${total} cannot be divided among none`);
  }
  const shares = parts.map((part, index) => {
    const exact = BigInt(total) * part;
    return { index, floor: Number(exact / whole), remainder: exact % whole };
  });
  const divided = shares.map(({ floor }) => floor);
  const left = total - divided.reduce((sum, share) => sum + share, 0);
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const { index, floor } of byRemainder.slice(0, left)) divided[index] = floor + 1;
  return divided;
}

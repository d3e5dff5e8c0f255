/** Numbers in ascending order. */
export type Ranked = { count: number; at: (place: number) => number };

export const sortNumbers = (numbers: Iterable<number>): number[] =>
  [...numbers].sort((one, other) => one - other);

/**
 * Sorted numbers but for one of them, without a copy: leaving each of many out in turn stays linear.
 * @param left one of the numbers; undefined: none is left out
 */
export function leaveOut(sorted: readonly number[], left: number | undefined): Ranked {
  const at = (place: number): number => {
    const number = sorted[place];
    if (number === undefined) throw new RangeError(`no number ${place} of ${sorted.length}`);
    return number;
  };
  if (left === undefined) return { count: sorted.length, at };
  // Equal numbers are one as good as the other, so the first of them is the one left out.
  return { count: sorted.length - 1, at: (place) => at(left <= at(place) ? place + 1 : place) };
}

/** @throws RangeError of no numbers */
export function medianOf({ count, at }: Ranked): number {
  const half = Math.floor(count / 2);
  return count % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
}

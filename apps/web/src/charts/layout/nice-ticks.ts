/** Steps a reader counts in. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Gridline heights from zero up to at least `highest`, in at most `most` round steps.
 *
 * @returns at least two ticks; `[0, 1]` where nothing is above zero
 */
export function niceTicks(highest: number, most = 5): number[] {
  if (!(highest > 0)) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(highest / most));
  const step = (STEPS.find((round) => round * power * most >= highest) ?? 10) * power;
  const count = Math.ceil(Number((highest / step).toPrecision(12)));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Steps a reader counts in. */
const STEPS = [1, 2, 2.5, 5, 10];

type TickWishes = {
  /** Most steps. */
  most?: number;
  /** True: of what is counted there is no half, so no step has one. */
  whole?: boolean;
};

/**
 * Gridline heights from zero up to at least `highest`, in round steps.
 *
 * @returns at least two ticks; `[0, 1]` where nothing is above zero
 */
export function niceTicks(highest: number, { most = 5, whole = false }: TickWishes = {}): number[] {
  if (!(highest > 0)) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(highest / most));
  const steps = STEPS.map((round) => round * power).filter((step) => !whole || Number.isInteger(step));
  const step = steps.find((each) => each * most >= highest) ?? Math.max(10 * power, whole ? 1 : 0);
  const count = Math.ceil(Number((highest / step).toPrecision(12)));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

import type { Indicator } from '@korsetkish/contract';
import {
  type Catalogue,
  compareObservations,
  type Figure,
  isNextPeriod,
  sumOfParts,
} from '@korsetkish/figures';

/** A figure of an indicator in one period, whole: printed, of its only code, or the sum of the printed groups. */
export type Whole = {
  figure: Figure;
  /** How many groups were added; null for a printed figure. */
  groups: number | null;
  parts: Figure[];
};

/**
 * One whole a period, in the order given. A period that has neither a total nor a sum is left out.
 *
 * @param figures one area's figures of one scenario
 */
export function listWholes(indicator: Indicator, figures: readonly Figure[]): Whole[] {
  const byPeriod = Map.groupBy(figures, ({ timePeriod }) => timePeriod);
  return [...byPeriod.values()].flatMap((held): Whole[] => {
    const total = held.find(({ breakdown }) => Object.keys(breakdown).length === 0);
    const parts = held.filter((each) => each !== total);
    if (total) return [{ figure: total, groups: null, parts }];
    const [first, second] = held;
    if (!first) return [];
    if (!second) return [{ figure: first, groups: null, parts: [] }];
    const [dimension] = Object.keys(first.breakdown);
    const sum = dimension === undefined ? null : sumOfParts(indicator, dimension, held);
    if (sum?.result !== 'SUM_OF_PRINTED_GROUPS') return [];
    const periodAssumed = held.some((part) => part.periodAssumed);
    const figure = { ...first, ...sum.total, breakdown: {}, periodAssumed };
    return [{ figure, groups: sum.groups, parts: held }];
  });
}

/** The newest wholes that may be joined by a line: each follows the one before and may be compared with it. */
export function listComparableRun(wholes: readonly Whole[], catalogue: Pick<Catalogue, 'refArea'>): Figure[] {
  const run: Figure[] = [];
  for (const { figure } of wholes.toReversed()) {
    const [later] = run;
    const isJoined =
      later === undefined ||
      (isNextPeriod(figure.timePeriod, later.timePeriod) &&
        compareObservations(figure, later, catalogue).comparison === 'COMPARABLE');
    if (!isJoined) break;
    run.unshift(figure);
  }
  return run;
}

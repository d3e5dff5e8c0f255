import type { Month } from '../months.ts';
import type { CountedFigure } from '../systems/count-figures.ts';

/** A figure of the whole city, a month: how large something was, and when. */
type Level = { first: Month; last: Month; aMonth: number };

/**
 * How large the whole city's figure of each leaf may plausibly be in a month, in steps: a month's part of the published
 * figure nearest in time. Leaves of which nothing is published by themselves share what the others leave of the whole.
 * @param levels the city's published figures
 * @returns by number of the leaf
 */
export function expectLevels(levels: readonly CountedFigure[], leafCount: number, month: Month): number[] {
  const published = Map.groupBy(levels, ({ leaves }) => leaves.join());
  const fromTheSmallest = [...published.values()].toSorted((a, b) => countLeaves(a) - countLeaves(b));
  const expected: (number | null)[] = Array.from({ length: leafCount }, () => null);
  for (const figures of fromTheSmallest) {
    const leaves = figures[0]?.leaves ?? [];
    const unknown = leaves.filter((leaf) => expected[leaf] === null);
    const known = leaves.reduce((sum, leaf) => sum + (expected[leaf] ?? 0), 0);
    const left = Math.max(findNearest(figures.map(toLevel), month) - known, 0);
    for (const leaf of unknown) expected[leaf] = left / unknown.length;
  }
  return expected.map((level) => level ?? 0);
}

const countLeaves = (figures: readonly CountedFigure[]): number => figures[0]?.leaves.length ?? 0;

function toLevel({ months, steps }: CountedFigure): Level {
  return { first: Math.min(...months), last: Math.max(...months), aMonth: steps / months.length };
}

/** Of periods equally near, as of those around the month, the shortest tells most. */
function findNearest(levels: readonly Level[], month: Month): number {
  const distance = ({ first, last }: Level) => Math.max(first - month, month - last, 0);
  const length = ({ first, last }: Level) => last - first;
  const [nearest] = levels.toSorted((a, b) => distance(a) - distance(b) || length(a) - length(b));
  return nearest?.aMonth ?? 0;
}

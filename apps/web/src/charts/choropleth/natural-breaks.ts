/** Most classes that neighbouring shades can still be told apart in. */
const MOST_CLASSES = 5;

/**
 * How many classes a map of so many different figures has: two figures a class on average, two to five classes. Fewer
 * figures than that need none: each is its own.
 */
export function countClasses(figures: number): number {
  return figures <= 2 ? figures : Math.min(MOST_CLASSES, Math.max(2, Math.ceil(figures / 2)));
}

/**
 * Groups figures into classes by their natural breaks (Fisher and Jenks): of all ways to cut the row, the one in which
 * figures lie closest to the middle of their class. Equal figures are never parted, and a class is never empty.
 *
 * @param figures in any order; repeated ones weigh more
 * @param classes as many as there are different figures, at most
 * @returns the different figures of each class, lowest class first, each from its lowest figure on
 */
export function findNaturalBreaks(figures: readonly number[], classes: number): number[][] {
  const counts = [...Map.groupBy(figures, (figure) => figure)]
    .map(([figure, same]) => ({ figure, count: same.length }))
    .toSorted((a, b) => a.figure - b.figure);
  const most = Math.min(classes, counts.length);
  if (most === 0) return [];
  const cuts = findBestCuts(counts, most);
  return cuts.map((from, index) => counts.slice(from, cuts[index + 1]).map(({ figure }) => figure));
}

type Counted = { figure: number; count: number };

/** The best way to cut the first so many figures into so many classes: how far they lie off, and where the last class starts. */
type Cut = { spread: number; from: number };

/** Where each class starts. Dynamic programming: the best cut of a row is a best cut of its head and one more class. */
function findBestCuts(counts: readonly Counted[], classes: number): number[] {
  const spreadOf = measureSpread(counts);
  let best: Cut[] = counts.map((_, last) => ({ spread: spreadOf(0, last), from: 0 }));
  const rows = [best];
  for (let count = 2; count <= classes; count += 1) {
    const shorter = best;
    best = counts.map((_, last) => {
      let cut: Cut = { spread: Number.POSITIVE_INFINITY, from: last };
      for (let from = count - 1; from <= last; from += 1) {
        const spread = (shorter[from - 1]?.spread ?? 0) + spreadOf(from, last);
        if (spread < cut.spread) cut = { spread, from };
      }
      return cut;
    });
    rows.push(best);
  }
  const starts: number[] = [];
  let last = counts.length - 1;
  for (const row of rows.toReversed()) {
    const from = row[last]?.from ?? 0;
    starts.unshift(from);
    last = from - 1;
  }
  return starts;
}

/** Sum of squared distances from the mean, of the figures from one place to another, both included. */
function measureSpread(counts: readonly Counted[]): (from: number, to: number) => number {
  return (from, to) => {
    const within = counts.slice(from, to + 1);
    const weight = within.reduce((sum, { count }) => sum + count, 0);
    const mean = within.reduce((sum, { figure, count }) => sum + figure * count, 0) / weight;
    return within.reduce((sum, { figure, count }) => sum + count * (figure - mean) ** 2, 0);
  };
}

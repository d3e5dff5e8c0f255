import { describe, expect, it } from 'vitest';
import { countClasses, findNaturalBreaks } from './natural-breaks.ts';

describe('countClasses', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [5, 3],
    [8, 4],
    [20, 5],
  ])('gives %d different figures %d classes', (figures, classes) => {
    expect(countClasses(figures)).toBe(classes);
  });
});

describe('findNaturalBreaks', () => {
  it('cuts where the figures part', () => {
    expect(findNaturalBreaks([48, 3, 50, 1, 20, 2, 22], 3)).toEqual([
      [1, 2, 3],
      [20, 22],
      [48, 50],
    ]);
  });

  it('keeps equal figures in one class', () => {
    expect(findNaturalBreaks([5, 5, 5, 5, 6, 9], 2)).toEqual([[5, 6], [9]]);
    expect(findNaturalBreaks([5, 5, 5], 3)).toEqual([[5]]);
  });

  it('lets what is repeated weigh more', () => {
    // Alone, 4 is as near to 0 as to 8; four times there, it must not be drawn to either.
    expect(findNaturalBreaks([0, 4, 4, 4, 4, 8], 3)).toEqual([[0], [4], [8]]);
  });

  it('has no classes where there are no figures', () => {
    expect(findNaturalBreaks([], 4)).toEqual([]);
  });

  /** Rows of one to nine figures from 0 to 39, the same in every run; some repeat. */
  const ROWS = Array.from({ length: 120 }, (_, seed) =>
    Array.from({ length: 1 + (seed % 9) }, (__, place) => ((seed + 3) * 7919 * (place + 1) ** 2) % 40),
  );

  it('puts every figure into one class, in order, whatever the order they came in', () => {
    for (const [seed, row] of ROWS.entries()) {
      const classes = 1 + (seed % 5);
      const found = findNaturalBreaks(row, classes);
      expect(found.flat()).toEqual([...new Set(row)].sort((a, b) => a - b));
      expect(found.every((each) => each.length > 0)).toBe(true);
      expect(found).toHaveLength(Math.min(classes, new Set(row).size));
      expect(findNaturalBreaks(row.toReversed(), classes)).toEqual(found);
    }
  });

  it('is as close as any other way to cut the row', () => {
    for (const [seed, row] of ROWS.entries()) {
      const distinct = [...new Set(row)].sort((a, b) => a - b);
      const classes = Math.min(1 + (seed % 4), distinct.length);
      const least = Math.min(...listCuts(distinct, classes).map((groups) => spreadOf(groups, row)));
      expect(spreadOf(findNaturalBreaks(row, classes), row)).toBeCloseTo(least, 6);
    }
  });
});

/** Sum of squared distances of the figures of a row from the mean of their group. */
function spreadOf(groups: readonly number[][], row: readonly number[]): number {
  return groups.reduce((sum, group) => {
    const all = row.filter((figure) => group.includes(figure));
    const mean = all.reduce((total, figure) => total + figure, 0) / all.length;
    return sum + all.reduce((total, figure) => total + (figure - mean) ** 2, 0);
  }, 0);
}

/** Every way to cut a row into so many parts. */
function listCuts(row: readonly number[], parts: number): number[][][] {
  if (parts === 1) return [[[...row]]];
  return row
    .slice(1)
    .flatMap((_, place) =>
      row.length - place - 1 < parts - 1
        ? []
        : listCuts(row.slice(place + 1), parts - 1).map((rest) => [row.slice(0, place + 1), ...rest]),
    );
}

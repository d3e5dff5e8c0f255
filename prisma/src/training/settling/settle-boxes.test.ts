import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './box.ts';
import { settleBoxes } from './settle-boxes.ts';

const ROWS = 4;
const COLUMNS = 6;

const place = (row: number, column: number) => row * COLUMNS + column;
const evenly = Array.from({ length: ROWS * COLUMNS }, () => 1);

/** Rows and columns, the first and last of each. */
function rectangle([top, bottom]: readonly number[], [left, right]: readonly number[], total: number): Box {
  const items: number[] = [];
  for (let row = top ?? 0; row <= (bottom ?? 0); row++) {
    for (let column = left ?? 0; column <= (right ?? 0); column++) items.push(place(row, column));
  }
  return { items, total };
}

const findUnmet = (settled: ReadonlyMap<number, number>, boxes: readonly Box[]) =>
  boxes.filter(
    ({ items, total }) => items.reduce((sum, item) => sum + (settled.get(item) ?? Number.NaN), 0) !== total,
  );

const truth = fc.array(fc.nat(30), { minLength: ROWS * COLUMNS, maxLength: ROWS * COLUMNS });
const expected = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
  minLength: ROWS * COLUMNS,
  maxLength: ROWS * COLUMNS,
});

/** Halves of a stretch of lines, halves of those, and so on: any two are apart or one within the other. */
const listHalves = (first: number, last: number): number[][] => {
  const middle = Math.floor((first + last) / 2);
  return first === last
    ? [[first, last]]
    : [[first, last], ...listHalves(first, middle), ...listHalves(middle + 1, last)];
};
const bands = fc
  .subarray(listHalves(0, ROWS - 1))
  .map((some) => some.map((band) => [band, [0, COLUMNS - 1]]));
const stripes = fc
  .subarray(listHalves(0, COLUMNS - 1))
  .map((some) => some.map((stripe) => [[0, ROWS - 1], stripe]));

const anyBox = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.nat(COLUMNS - 1), fc.nat(60))
  .map(([a, b, c, d, total]) =>
    rectangle([Math.min(a, b), Math.max(a, b)], [Math.min(c, d), Math.max(c, d)], total),
  );

describe('settleBoxes', () => {
  it('meets nested and crossing totals whenever they come from one table', () => {
    fc.assert(
      fc.property(truth, expected, bands, stripes, (table, wished, rows, columns) => {
        const boxes = [...rows, ...columns].map(([down = [], across = []]) => {
          const box = rectangle(down, across, 0);
          return { ...box, total: box.items.reduce((sum, item) => sum + (table[item] ?? 0), 0) };
        });
        const settled = settleBoxes(wished, boxes);
        if (typeof settled === 'string') throw new Error(settled);
        expect(findUnmet(settled, boxes)).toEqual([]);
        expect([...settled.values()].every((figure) => Number.isSafeInteger(figure) && figure >= 0)).toBe(
          true,
        );
      }),
    );
  });

  it('meets every box or says that it cannot, whatever the boxes', () => {
    fc.assert(
      fc.property(expected, fc.array(anyBox, { maxLength: 6 }), (wished, boxes) => {
        const settled = settleBoxes(wished, boxes);
        if (typeof settled === 'string') return;
        expect(findUnmet(settled, boxes)).toEqual([]);
      }),
    );
  });

  it('keeps to what is expected where the boxes leave a choice', () => {
    const wished = evenly.map((_, item) => (item < COLUMNS ? 3 : 1));
    const all = rectangle([0, 1], [0, COLUMNS - 1], 240);
    const settled = settleBoxes(wished, [all]);
    if (typeof settled === 'string') throw new Error(settled);
    expect(Array.from({ length: COLUMNS }, (_, column) => settled.get(place(0, column)))).toEqual(
      Array.from({ length: COLUMNS }, () => 30),
    );
    expect(settled.has(place(3, 0))).toBe(false);
  });

  it('is exact up to the largest safe integer', () => {
    const total = Number.MAX_SAFE_INTEGER;
    const boxes = [rectangle([0, 1], [0, 1], total), rectangle([0, 0], [0, 1], total - 1)];
    const settled = settleBoxes(evenly, boxes);
    if (typeof settled === 'string') throw new Error(settled);
    expect(findUnmet(settled, boxes)).toEqual([]);
  });

  it.each<[string, Box[]]>([
    ['a part above its whole', [rectangle([0, 0], [0, 1], 5), rectangle([0, 0], [0, 0], 6)]],
    [
      'all parts below their whole',
      [rectangle([0, 0], [0, 1], 5), ...[0, 1].map((at) => rectangle([0, 0], [at, at], 2))],
    ],
    ['one place printed twice', [rectangle([0, 0], [0, 0], 1), rectangle([0, 0], [0, 0], 2)]],
    [
      'rows and columns of other sums',
      [rectangle([0, 0], [0, 1], 5), ...[0, 1].map((at) => rectangle([0, 1], [at, at], 1))],
    ],
    ['something of nothing', [{ items: [], total: 1 }]],
  ])('refuses %s', (_, boxes) => {
    expect(settleBoxes(evenly, boxes)).toBe('CONTRADICTORY');
  });

  it('refuses what crosses in three directions', () => {
    const three = [rectangle([0, 1], [0, 1], 4), rectangle([1, 2], [1, 2], 4), rectangle([0, 2], [1, 1], 4)];
    expect(settleBoxes(evenly, three)).toBe('ENTANGLED');
  });
});

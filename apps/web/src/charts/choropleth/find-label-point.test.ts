import { expect, it } from 'vitest';
import { findLabelPoint, type Point } from './find-label-point.ts';

const SQUARE: Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
  [0, 0],
];
/** Like Medeu: a thin arm along the top, the body at the right. */
const BENT: Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [60, 100],
  [60, 10],
  [0, 10],
  [0, 0],
];

it('stands in the middle of a square', () => {
  expect(findLabelPoint(SQUARE)).toEqual([50, 50]);
});

it('stands in the body of a bent area, not in the bend', () => {
  const [x = 0, y = 0] = findLabelPoint(BENT) ?? [];
  expect(x).toBeGreaterThan(70);
  expect(x).toBeLessThan(90);
  expect(y).toBeGreaterThan(15);
});

it('finds no place in an area without room', () => {
  expect(
    findLabelPoint([
      [0, 0],
      [10, 0],
      [0, 0],
    ]),
  ).toBeNull();
});

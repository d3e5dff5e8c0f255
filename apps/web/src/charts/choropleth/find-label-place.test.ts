import { expect, it } from 'vitest';
import { findLabelPlace, type Point } from './find-label-place.ts';

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

it('stands in the middle of a square, and knows how large it is', () => {
  expect(findLabelPlace([SQUARE])).toMatchObject({ point: [50, 50], width: 100, height: 100 });
});

it('holds a line of words only where no border cuts it, however wide the area is elsewhere', () => {
  const place = findLabelPlace([BENT]);
  const line = { width: 60, height: 8 };
  expect(place?.holds({ ...line, x: 20, y: 1 })).toBe(true);
  expect(place?.holds({ ...line, x: 20, y: 5 })).toBe(false);
  expect(place?.holds({ ...line, x: 30, y: 50 })).toBe(false);
  expect(place?.holds({ ...line, width: 30, x: 65, y: 50 })).toBe(true);
});

it('stands in the body of a bent area, not in the bend', () => {
  const [x = 0, y = 0] = findLabelPlace([BENT])?.point ?? [];
  expect(x).toBeGreaterThan(70);
  expect(x).toBeLessThan(90);
  expect(y).toBeGreaterThan(15);
});

it('keeps out of an area inside the area', () => {
  const hole: Point[] = [
    [30, 30],
    [70, 30],
    [70, 70],
    [30, 70],
    [30, 30],
  ];
  const [x = 50, y = 50] = findLabelPlace([SQUARE, hole])?.point ?? [];
  expect(x > 30 && x < 70 && y > 30 && y < 70).toBe(false);
});

it('keeps off a round mark', () => {
  const [x = 50, y = 50] = findLabelPlace([SQUARE], [{ at: [50, 50], radius: 20 }])?.point ?? [];
  expect(Math.hypot((x - 50) / 2, y - 50)).toBeGreaterThan(20);
});

it('finds no place in an area without room', () => {
  const line: Point[] = [
    [0, 0],
    [10, 0],
    [0, 0],
  ];
  expect(findLabelPlace([line])).toBeNull();
});

import { expect, it } from 'vitest';
import { drawWith } from './draw.ts';

it('draws the same for the same seed and names, and another for another of either', () => {
  const draw = drawWith(2021);
  expect(draw('season', 4)).toBe(drawWith(2021)('season', 4));
  const others = [draw('season', 5), draw('year', 4), draw('season4'), drawWith(2022)('season', 4)];
  expect(new Set([draw('season', 4), ...others]).size).toBe(5);
});

it('draws evenly from 0 up to 1', () => {
  const draw = drawWith(1);
  const drawn = Array.from({ length: 2000 }, (_, index) => draw('a thing', index));
  expect(drawn.every((chance) => chance >= 0 && chance < 1)).toBe(true);
  for (const tenth of Array.from({ length: 10 }, (_, index) => index / 10)) {
    const inTenth = drawn.filter((chance) => chance >= tenth && chance < tenth + 0.1).length;
    expect(inTenth).toBeGreaterThan(140);
    expect(inTenth).toBeLessThan(260);
  }
});

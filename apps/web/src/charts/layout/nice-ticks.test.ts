import { expect, test } from 'vitest';
import { niceTicks } from './nice-ticks.ts';

test.each([
  [9.2, [0, 2, 4, 6, 8, 10]],
  [6.1, [0, 2, 4, 6, 8]],
  [1050, [0, 250, 500, 750, 1000, 1250]],
  [0.3, [0, 0.1, 0.2, 0.3]],
  [100, [0, 20, 40, 60, 80, 100]],
  [0, [0, 1]],
])('ticks up to %d start at zero and are round', (highest, ticks) => {
  expect(niceTicks(highest)).toEqual(ticks);
});

test.each([
  [11, [0, 5, 10, 15]],
  [9, [0, 2, 4, 6, 8, 10]],
  [2, [0, 1, 2]],
  [1, [0, 1]],
  [120, [0, 25, 50, 75, 100, 125]],
])('what is counted up to %d has whole steps', (highest, ticks) => {
  expect(niceTicks(highest, { whole: true })).toEqual(ticks);
});

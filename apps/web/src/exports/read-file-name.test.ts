import { expect, test } from 'vitest';
import { readFileName } from './read-file-name.ts';

test.each([
  ['attachment; filename=korsetkish_revision-1.csv', 'korsetkish_revision-1.csv'],
  ['attachment; filename="korsetkish_2021-01-01-P5M.kk.xlsx"', 'korsetkish_2021-01-01-P5M.kk.xlsx'],
  ['attachment', null],
  [null, null],
])('%s -> %s', (disposition, name) => {
  expect(readFileName(disposition)).toBe(name);
});

import { expect, it } from 'vitest';
import { columnIndex, columnLetters } from './column-letters.ts';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(`${letters}12`)).toBe(index);
});

it('finds no column without letters', () => expect(columnIndex('12')).toBeNull());

import { expect, test } from 'vitest';
import { measureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

const LONG = 'Обучение основам предпринимательства («Бастау Бизнес»)';

test('a label that fits stays on one line', () => {
  expect(wrapText('Культура', 20)).toEqual(['Культура']);
});

test('a long label keeps every letter and stays within its width', () => {
  const lines = wrapText(LONG, 16);
  expect(lines.join(' ')).toBe(LONG);
  for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(16);
});

test('a hyphen inside a word is a place to break', () => {
  expect(wrapText('Общественно-политические вопросы', 14)).toEqual(['Общественно-', 'политические вопросы']);
});

test('a word wider than the column is broken between letters, nothing is lost', () => {
  const lines = wrapText('Жұмыспенқамтудыңжолкартасы', 6);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('Жұмыспенқамтудыңжолкартасы');
});

test('a no-break space holds a number to its unit', () => {
  expect(wrapText('план 1\u00a0050', 4)).toEqual(['план', '1\u00a0050']);
});

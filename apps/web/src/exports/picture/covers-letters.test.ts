import { expect, test } from 'vitest';
import { coversLetters } from './covers-letters.ts';

const CYRILLIC = 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116';
const CYRILLIC_EXT = 'U+0460-052F, U+1C80-1C8A, U+20B4, U+2DE0-2DFF, U+A640-A69F, U+FE2E-FE2F';

test.each([
  ['Жылдық', true, true],
  ['Год', true, false],
  ['әғқңөүһ', false, true],
  ['ұ', true, true],
  ['№ 5', true, false],
  ['100 %', false, false],
])('%s: cyrillic %s, its extension %s', (text, cyrillic, extension) => {
  const letters = new Set(text);
  expect([coversLetters(CYRILLIC, letters), coversLetters(CYRILLIC_EXT, letters)]).toEqual([
    cyrillic,
    extension,
  ]);
});

test('knows a range that was shortened, and none at all', () => {
  expect(coversLetters('U+4??', new Set('Ж'))).toBe(true);
  expect(coversLetters('u+5??', new Set('Ж'))).toBe(false);
  expect(coversLetters('', new Set('Ж'))).toBe(true);
});

test('does not guess', () => {
  expect(() => coversLetters('cyrillic', new Set('Ж'))).toThrow(RangeError);
});

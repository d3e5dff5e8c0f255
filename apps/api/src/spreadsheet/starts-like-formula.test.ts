import { describe, expect, it } from 'vitest';
import { startsLikeFormula } from './starts-like-formula.ts';

describe('a text that a spreadsheet would run', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@A1',
    '\tx',
    '\rx',
    '\nx',
    ' =1',
    '\u00A0=1',
    '＝1',
    '＋1',
    '－1',
    '＠A1',
    '= cmd',
  ])('is %j', (text) => expect(startsLikeFormula(text)).toBe(true));

  it.each(['', 'Алматы', '1-2', 'a=b', '«=»', "'=1", '— көше', '_T', '2021-01-01/P5M'])('is not %j', (text) =>
    expect(startsLikeFormula(text)).toBe(false),
  );
});

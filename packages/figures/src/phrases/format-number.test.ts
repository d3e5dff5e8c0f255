import { Big } from 'big.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from './figures.fixture.ts';
import { formatDate } from './format-date.ts';
import { formatNumber } from './format-number.ts';
import { formatPercent } from './format-percent.ts';

describe('formatNumber', () => {
  it.each([
    [0, 0, '0'],
    [967, 0, '967'],
    [1050, 0, '1\u00A0050'],
    [2627442, 0, '2\u00A0627\u00A0442'],
    ['440000', 1, '440\u00A0000,0'],
    [6.1, 1, '6,1'],
    [-28.5, 1, '\u221228,5'],
    [1.005, 2, '1,01'],
    [2.5, 0, '3'],
    [-2.5, 0, '\u22123'],
    [-0.04, 1, '0,0'],
    ['0.1234567890123456789', 19, '0,1234567890123456789'],
    [new Big('123456789012345678901'), 0, '123\u00A0456\u00A0789\u00A0012\u00A0345\u00A0678\u00A0901'],
  ] as const)('%s with %i decimals', (value, decimals, expected) => {
    expect(formatNumber(value, decimals)).toBe(expected);
  });

  it('refuses what is not a number', () => {
    expect(() => formatNumber(Number.NaN, 0)).toThrow();
  });

  it('loses nothing: the text reads back as the decimal', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(12), (digits, decimals) => {
        const exact = new Big(`${digits}e-${decimals}`);
        const read = formatNumber(exact, decimals)
          .replaceAll('\u00A0', '')
          .replace('\u2212', '-')
          .replace(',', '.');
        expect(new Big(read).eq(exact)).toBe(true);
      }),
    );
  });
});

describe('formatPercent', () => {
  it('parts the sign from the number in Russian only', () => {
    expect(formatPercent(6.1, 1, 'ru')).toBe('6,1\u00A0%');
    expect(plain(formatPercent('33.333', 1, 'kk'))).toBe('33,3%');
  });
});

describe('formatDate', () => {
  it('writes day, month, year', () => {
    expect(formatDate('2021-05-31')).toBe('31.05.2021');
    expect(formatDate('2026-11-22T08:00:00Z')).toBe('22.11.2026');
  });

  it('refuses other texts', () => {
    expect(() => formatDate('2021-05')).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { inferNumberStyle, readWrittenNumber } from './number-style.ts';

describe('a written number', () => {
  it.each([
    ['1 234,5', '1234.5', 1],
    ['1,234.5', '1234.5', 1],
    ['1.234,5', '1234.5', 1],
    ["1'234.50", '1234.50', 2],
    ['1.234.567', '1234567', 0],
    ['1,234,567', '1234567', 0],
    ['440 000,0', '440000.0', 1],
    ['0,125', '0.125', 3],
    ['0.125', '0.125', 3],
    ['1234,567', '1234.567', 3],
    ['12 345,678', '12345.678', 3],
    ['-3,25', '-3.25', 2],
    ['- 3', '-3', 0],
    ['496', '496', 0],
  ])('%s is %s', (text, decimal, decimals) => {
    expect(readWrittenNumber(text, null)).toEqual({ kind: 'READ', what: { decimal, decimals } });
  });

  it.each(['1,234', '1.234', '999,000'])('%s may be read both ways', (text) => {
    expect(readWrittenNumber(text, null)).toEqual({ kind: 'REFUSED', problem: 'AMBIGUOUS' });
  });

  it.each([
    ['1,234', 'COMMA', '1.234', 3],
    ['1,234', 'POINT', '1234', 0],
    ['1.234', 'POINT', '1.234', 3],
    ['1.234', 'COMMA', '1234', 0],
  ] as const)('%s with a decimal %s is %s', (text, sign, decimal, decimals) => {
    expect(readWrittenNumber(text, sign)).toEqual({ kind: 'READ', what: { decimal, decimals } });
  });

  it.each(['1 23', '12 34 567', '1,23,456', '1.2.3', '1 234.567,8', '1,2.3,4', '31.05.2021'])(
    '%s is none',
    (text) => {
      expect(readWrittenNumber(text, 'COMMA')).toEqual({ kind: 'REFUSED', problem: 'MALFORMED' });
    },
  );
});

describe('how a column is written', () => {
  it.each([
    [['155\u00A0000,0'], { kind: 'DECIDED', sign: 'COMMA', because: '155\u00A0000,0' }],
    [['1,234', '12,5'], { kind: 'DECIDED', sign: 'COMMA', because: '12,5' }],
    [['1,234', '1,234,567'], { kind: 'DECIDED', sign: 'POINT', because: '1,234,567' }],
    [
      ['1.234', 'около 1.234.567 тенге'],
      { kind: 'DECIDED', sign: 'COMMA', because: 'около 1.234.567 тенге' },
    ],
    [['1,234', '-', '496'], { kind: 'UNDECIDED', ambiguous: '1,234' }],
    [['1 234', '496', 'нет данных'], { kind: 'NOT_ASKED' }],
    [['1,5', '2.5'], { kind: 'CONTRADICTORY', comma: '1,5', point: '2.5' }],
  ])('%j', (texts, style) => expect(inferNumberStyle(texts)).toEqual(style));
});

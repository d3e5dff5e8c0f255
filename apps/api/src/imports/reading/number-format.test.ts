import { describe, expect, it } from 'vitest';
import { readNumberFormat } from './number-format.ts';

describe('readNumberFormat', () => {
  it.each([
    [0, undefined, { decimals: null, date: null }],
    [1, undefined, { decimals: 0 }],
    [4, undefined, { decimals: 2 }],
    [10, undefined, { decimals: 2, isPercent: true }],
    [14, undefined, { date: 'DAY' }],
    [17, undefined, { date: 'MONTH' }],
    [49, undefined, { decimals: null }],
    [164, 'General', { decimals: null, date: null }],
    [164, '@', { decimals: null, date: null }],
    [164, '#,##0.0', { decimals: 1, hiddenThousands: 0 }],
    [164, '# ##0,0', { decimals: 0 }],
    [164, '#,##0.0_-;[RED]-#,##0.0', { decimals: 1 }],
    [164, '_-* #,##0.00\\ _₽_-;-* #,##0.00\\ _₽_-', { decimals: 2 }],
    [164, '#,##0,', { decimals: 0, hiddenThousands: 1 }],
    [164, '0.0,," млн"', { decimals: 1, hiddenThousands: 2, after: ' млн' }],
    [164, '"◇ "#,##0.0', { decimals: 1, before: '◇ ' }],
    [164, '0.0" тыс. тенге"', { decimals: 1, after: ' тыс. тенге' }],
    [164, 'dd.mm.yyyy', { date: 'DAY' }],
    [164, '[$-419]mmmm\\ yyyy;@', { date: 'MONTH' }],
    [164, 'yyyy', { date: 'YEAR' }],
    [164, '[$-FC19]dd mmmm yyyy "г."', { date: 'DAY' }],
    [164, '0.00E+00', { decimals: null }],
  ])('%d %s', (id, code, expected) => expect(readNumberFormat(id, code)).toMatchObject(expected));
});

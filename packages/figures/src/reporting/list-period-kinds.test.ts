import { describe, expect, it } from 'vitest';
import { listPeriodKinds } from './list-period-kinds.ts';

describe('kinds of periods', () => {
  it('are lengths of time for what happens, and a day for a level', () => {
    expect(listPeriodKinds('FLOW', [])).toEqual(['YEAR', 'QUARTER', 'MONTH', 'DURATION']);
    expect(listPeriodKinds('STOCK', [])).toEqual(['DAY']);
  });

  it('are both for rates and prices', () => {
    expect(listPeriodKinds('RATE', [])).toContain('DAY');
    expect(listPeriodKinds('PRICE', [])).toContain('QUARTER');
  });

  it('include every kind that was published, once', () => {
    expect(listPeriodKinds('STOCK', ['2021-05-31', '2020', '2021-Q1', '2019'])).toEqual([
      'DAY',
      'YEAR',
      'QUARTER',
    ]);
    expect(listPeriodKinds('FLOW', ['2021-01-01/P5M'])).toEqual(['YEAR', 'QUARTER', 'MONTH', 'DURATION']);
  });
});

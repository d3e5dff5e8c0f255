import { describe, expect, it } from 'vitest';
import { findNewest, listExactPeriods, resolvePeriods } from './resolve-periods.ts';

const HELD = ['2020', '2021-01-01/P5M', '2021-05-31', '2021'];

describe('relative periods of a choice', () => {
  it('are those of the figures at hand, and stand beside exact ones', () => {
    const choice = ['LAST_YEAR', '2021', 'NEWEST'] as const;
    const resolved = resolvePeriods(choice, '2021-05-31', HELD);
    expect(resolved).toEqual([
      {
        relative: 'LAST_YEAR',
        window: { startPeriod: '2020', endPeriod: '2020' },
        timePeriods: ['2020'],
      },
      {
        relative: 'NEWEST',
        window: { startPeriod: '2021-05', endPeriod: '2021-05' },
        timePeriods: ['2021-01-01/P5M', '2021-05-31'],
      },
    ]);
    expect(listExactPeriods(choice, resolved)).toEqual(['2021', '2020', '2021-01-01/P5M', '2021-05-31']);
  });

  it.each([
    ['SAME_MONTHS_LAST_YEAR', '2021-05-31', '2020-01-01/P5M'],
    ['SAME_MONTHS_LAST_YEAR', '2021-12', '2020'],
    ['SAME_MONTHS_LAST_YEAR', '2021-01', '2020-01'],
    ['LAST_YEAR', '2021-05-31', '2020'],
  ] as const)(
    '%s from %s, which holds nothing, asks for what nothing is published of',
    (relative, newest, asked) => {
      const resolved = resolvePeriods([relative, 'NEWEST'], newest, [newest]);
      expect(listExactPeriods([relative, 'NEWEST'], resolved)).toEqual([asked, newest]);
    },
  );

  it('mean nothing without figures', () => {
    expect(resolvePeriods(['LAST_YEAR'], null, [])).toEqual([]);
  });
});

it('findNewest goes by the last day', () => {
  expect(findNewest(['2021-05-31', '2020', '2021-04'])).toBe('2021-05-31');
  expect(findNewest([])).toBeNull();
});

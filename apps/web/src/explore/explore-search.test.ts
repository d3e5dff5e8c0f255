import { describe, expect, it } from 'vitest';
import { formatAddressSearch, parseAddressSearch } from '../filters/address-search.ts';
import { parseExploreSearch, readLayout, readSort, writeSort } from './explore-search.ts';

const read = (search: string) => parseExploreSearch(parseAddressSearch(search));

describe('an address of Explore', () => {
  it.each([
    '?indicator=YOUTH_NEET_RATE,INFORMATION_BUDGET&refArea=750000000,000000000&period=LAST_YEAR,2021-01-01/P5M',
    '?indicator=ALL&refArea=ALL&breakdown=_T,OUTCOME=REFUSED,MEDIUM=TV;TOPIC=COVID_19&scenario=ACTUAL,PLAN',
    '?rows=INDICATOR,BREAKDOWN&columns=TIME_PERIOD&multiples=REF_AREA&totals=rows,columns&shares=true&sort=-2021.PLAN&view=chart',
    '?indicator=ALL&asOf=2026-01-01T08:00:00.000Z',
    '?indicator=ALL&compare=area&compareArea=000000000',
  ])('is written as it was read: %s', (search) => {
    expect(formatAddressSearch(read(search))).toBe(search);
  });

  it('leaves out what makes no sense, and keeps the rest', () => {
    expect(
      read(
        '?indicator=neet,A&refArea=almaty&period=2021-13,YEAR_TO_DATE&breakdown=X&scenario=MAYBE&view=pie&sort=%3C&compare=none&asOf=2026-13-01T08:00:00Z',
      ),
    ).toEqual({ indicator: ['A'], period: ['YEAR_TO_DATE'] });
  });

  it('carries nothing when nothing is chosen', () => {
    expect(formatAddressSearch(read('?area=750000000'))).toBe('');
  });
});

describe('readLayout', () => {
  it('puts time across unless told otherwise', () => {
    expect(readLayout({})).toMatchObject({ columns: ['TIME_PERIOD', 'SCENARIO'], multiples: [] });
  });

  it('leaves an axis empty that a layout does not name', () => {
    expect(readLayout({ rows: ['TIME_PERIOD'] })).toEqual({
      ...{ rows: ['TIME_PERIOD'], columns: [], multiples: [] },
    });
  });
});

describe('a sort in the address', () => {
  it.each(['2020.ACTUAL', '-2021-01-01/P5M', 'TOTAL', '-_', '_'])('%s is written as it was read', (sort) => {
    const parsed = readSort({ sort });
    expect(parsed && writeSort(parsed)).toBe(sort);
  });

  it('of a table with one nameless column is of that column', () => {
    expect(readSort({ sort: '-_' })).toEqual({ column: '', descending: true });
    expect(readSort({})).toBeNull();
  });
});

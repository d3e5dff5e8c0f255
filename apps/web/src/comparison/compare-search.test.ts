import { expect, it } from 'vitest';
import { formatAddressSearch, parseAddressSearch } from '../filters/address-search.ts';
import { parseCompareSearch } from './compare-search.ts';

const read = (address: string) => parseCompareSearch(parseAddressSearch(address));

it.each(['?compare=previous', '?compare=last-year', '?compare=area&compareArea=710000000', '?compare=plan'])(
  'a choice is read from an address and written back: %s',
  (address) => {
    expect(formatAddressSearch(read(address))).toBe(address);
  },
);

it('nonsense compares nothing', () => {
  expect(read('?compare=best&compareArea=astana')).toEqual({ compare: undefined, compareArea: undefined });
  expect(read('?compare=toString')).toEqual({ compare: undefined, compareArea: undefined });
});

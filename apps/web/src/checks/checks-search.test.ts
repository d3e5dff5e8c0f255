import { expect, it } from 'vitest';
import { formatAddressSearch, parseAddressSearch } from '../filters/address-search.ts';
import { parseChecksSearch } from './checks-search.ts';

const read = (address: string) => parseChecksSearch(parseAddressSearch(address));

it.each([
  ['?result=FAILS', { result: 'FAILS' }],
  ['?direction=YOUTH&refArea=710000000', { direction: 'YOUTH', refArea: '710000000' }],
  ['?refArea=all', { refArea: 'all' }],
  ['', {}],
])('reads and writes %s', (address, search) => {
  expect(read(address)).toEqual(search);
  expect(formatAddressSearch(read(address))).toBe(address);
});

it('leaves out what makes no sense', () => {
  expect(read('?result=toString&direction=youth&refArea=Almaty')).toEqual({});
});

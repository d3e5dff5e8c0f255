import { expect, it } from 'vitest';
import { formatAddressSearch, parseAddressSearch } from '../filters/address-search.ts';
import { parseMapSearch } from './map-search.ts';

const read = (search: string) => parseMapSearch(parseAddressSearch(search));

it.each([
  '?mapOf=750000000&mapSlice=_T&mapPeriod=2020-03&mapPer=inhabitants',
  '?mapSlice=MEDIUM=TV;TOPIC=COVID_19~PLAN&mapPeriod=2021-01-01/P5M',
  '',
])('is read and written back: %s', (search) => {
  const chosen = read(search);
  expect(read(formatAddressSearch(chosen))).toEqual(chosen);
  expect(Object.values(chosen).filter((each) => each !== undefined)).toHaveLength(
    search === '' ? 0 : search.split('&').length,
  );
});

it('falls back to what the data choose where an address makes no sense', () => {
  expect(read('?mapOf=almaty&mapSlice=<script>&mapPeriod=2020-13&mapPer=capita')).toEqual({});
});

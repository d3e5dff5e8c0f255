import { describe, expect, it } from 'vitest';
import { formatAddressSearch, parseAddressSearch } from '../filters/address-search.ts';
import { parseSlideSearch } from './slide-search.ts';

const read = (search: string) => parseSlideSearch(parseAddressSearch(search)).slide;

describe('the slide of an address', () => {
  it('is read and written back', () => {
    expect(read('?slide=3&area=750000000')).toBe(3);
    expect(formatAddressSearch(parseSlideSearch({ slide: 3 }))).toBe('?slide=3');
  });

  it('is none where the page is shown as it is', () => {
    expect(read('')).toBeUndefined();
    expect(formatAddressSearch(parseSlideSearch({}))).toBe('');
  });

  it.each(['0', '-1', '1.5', 'x', '', '99999'])('falls back to the page: %j', (slide) => {
    expect(read(`?slide=${slide}`)).toBeUndefined();
  });
});

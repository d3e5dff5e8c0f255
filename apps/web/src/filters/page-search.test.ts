import { describe, expect, it } from 'vitest';
import { formatAddressSearch, parseAddressSearch } from './address-search.ts';
import { parsePageSearch } from './page-search.ts';

const read = (search: string) => parsePageSearch(parseAddressSearch(search));

describe('an address', () => {
  it.each([
    '?area=751210000&from=2020&to=2021-05&table=neet,assemblies',
    '?area=000000000',
    '?from=2021-01-01/P5M&area=750000000',
  ])('is read and written back: %s', (search) => {
    expect(read(formatAddressSearch(read(search)))).toEqual(read(search));
  });

  it('is written so that people can read it', () => {
    expect(formatAddressSearch({ area: '000000000', from: undefined, table: ['neet', 'housing'] })).toBe(
      '?area=000000000&table=neet,housing',
    );
    expect(formatAddressSearch({ table: [] })).toBe('');
  });

  it('without filters is Almaty in its default window', () => {
    expect(read('')).toEqual({ area: '750000000' });
  });

  it('with nonsense falls back instead of failing', () => {
    expect(read('?area=almaty&from=2021-13&to=&table=%3Cscript%3E&x=1')).toEqual({ area: '750000000' });
  });
});

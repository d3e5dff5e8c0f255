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

  it('without filters chooses nothing', () => {
    expect(read('')).toEqual({});
  });

  it('with nonsense falls back instead of failing', () => {
    expect(read('?area=almaty&from=2021-13&to=&table=%3Cscript%3E&x=1')).toEqual({});
  });

  it('with a window the wrong way round has none', () => {
    expect(read('?from=2030&to=2010')).toEqual({});
    expect(read('?from=2021-05&to=2021')).toEqual({ from: '2021-05', to: '2021' });
    expect(read('?from=2030')).toEqual({ from: '2030' });
  });
});

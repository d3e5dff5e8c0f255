import { describe, expect, it } from 'vitest';
import { formatAddressSearch, parseAddressSearch } from '../filters/address-search.ts';
import { parseReportSearch, parseSheetsSearch } from './report-search.ts';

const read = (address: string) => parseReportSearch(parseAddressSearch(address));

describe('the address of a report', () => {
  it('carries directions, draft and language, and reads as it was written', () => {
    const search = { direction: ['YOUTH', 'ASSEMBLIES'], submission: 12, lang: 'both' as const };
    const address = formatAddressSearch(search);
    expect(address).toBe('?direction=YOUTH,ASSEMBLIES&submission=12&lang=both');
    expect(read(address)).toEqual(search);
    expect(parseReportSearch(search)).toEqual(search);
  });

  it('says nothing where nothing is chosen, or what is written makes no sense', () => {
    expect(read('')).toEqual({});
    expect(read('?direction=youth&submission=0&lang=en')).toEqual({});
    expect(read('?submission=12a')).toEqual({});
  });
});

describe('the address of other sheets', () => {
  it('has the languages that they are read in', () => {
    expect(parseSheetsSearch({ lang: 'both' })).toEqual({ lang: 'both' });
    expect(parseSheetsSearch({ lang: 'en' })).toEqual({ lang: undefined });
  });
});

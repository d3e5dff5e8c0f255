import { describe, expect, it } from 'vitest';
import { parseDifferencesSearch, parseEditionsSearch } from './editions-search.ts';

describe('the address of', () => {
  it('the list has an area or none', () => {
    expect(parseEditionsSearch({ of: 750000000 })).toEqual({ of: '750000000' });
    expect(parseEditionsSearch({ of: '75' })).toEqual({ of: undefined });
    expect(parseEditionsSearch({})).toEqual({ of: undefined });
  });

  it('a comparison has two editions and a direction', () => {
    expect(parseDifferencesSearch({ before: 1, after: '12', direction: 'YOUTH' })).toEqual({
      before: 1,
      after: 12,
      direction: 'YOUTH',
    });
    expect(parseDifferencesSearch({ before: '0', after: '1e3', direction: 'youth' })).toEqual({
      before: undefined,
      after: undefined,
      direction: undefined,
    });
  });
});

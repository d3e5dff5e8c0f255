import { expect, it } from 'vitest';
import { parseImportSearch } from './import-search.ts';

it('an upload in an address is one, and what makes no sense is not there', () => {
  const upload = '0b0ffd5b-5a3c-4a3b-9d6a-3f0d1c2b3a4d';
  expect(parseImportSearch({ import: upload, outcome: 'CHANGED' })).toEqual({
    import: upload,
    outcome: 'CHANGED',
  });
  expect(parseImportSearch({ import: '../accounts', outcome: 'LOST' })).toEqual({
    import: undefined,
    outcome: undefined,
  });
});

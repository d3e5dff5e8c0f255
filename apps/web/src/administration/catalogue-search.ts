import type { ImportContents } from '@korsetkish/contract';
import { type ImportSearch, parseImportSearch } from '../imports/import-search.ts';

/** Which entry a page of the catalogue shows: a code, or `new`; left out: the list. And a file that is read for it. */
export type CatalogueSearch = {
  entry?: string | undefined;
  /** What the file says; undefined: actions. */
  contents?: ImportContents | undefined;
} & ImportSearch;

/** What stands for an entry that is not there yet; codes are upper-case or digits. */
export const NEW_ENTRY = 'new';

/** Reads the address; a number is the code of an area. */
export function parseCatalogueSearch({
  entry,
  contents,
  ...search
}: Record<string, unknown>): CatalogueSearch {
  return typeof entry === 'string' || typeof entry === 'number'
    ? {
        entry: String(entry),
        contents: contents === 'INDICATORS' ? contents : undefined,
        ...parseImportSearch(search),
      }
    : {};
}

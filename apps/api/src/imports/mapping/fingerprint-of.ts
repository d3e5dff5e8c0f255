import { foldForSearch } from '@korsetkish/figures';

/** Headings as kept mappings are found by: in letters of any size, Kazakh ones or what is typed instead. */
export const fingerprintOf = (headings: readonly string[]): string => headings.map(foldForSearch).join('|');

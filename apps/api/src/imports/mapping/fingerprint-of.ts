import { foldForSearch } from '@korsetkish/figures';
import type { Purpose } from '../purpose.ts';

/**
 * Headings as kept mappings are found by: in letters of any size, Kazakh ones or what is typed instead. The same headings
 * are read in one way for figures and in others for what a document says.
 */
export const fingerprintOf = (headings: readonly string[], of: Purpose['of']): string =>
  [...(of === 'FIGURES' ? [] : [of]), ...headings.map(foldForSearch)].join('|');

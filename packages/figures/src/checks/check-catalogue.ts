import type { ConceptCode } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the checks ask of the catalogue: an indicator's measure, and which code lies under which. */
export type CheckCatalogue = Pick<Catalogue, 'indicator' | 'code'>;

/** The codes above a code in its dimension, nearest first; none at the top of the list. */
export function findAncestors(
  dimension: ConceptCode,
  code: ConceptCode,
  catalogue: CheckCatalogue,
): ConceptCode[] {
  const { parent } = catalogue.code(dimension, code);
  return parent === null ? [] : [parent, ...findAncestors(dimension, parent, catalogue)];
}

import type { ConceptCode } from '@korsetkish/contract';
import type { CheckCatalogue } from './check-catalogue.ts';

/** The codes above a code in its dimension, nearest first; none at the top of the list. */
function findAncestors(
  dimension: ConceptCode,
  code: ConceptCode,
  catalogue: Pick<CheckCatalogue, 'code'>,
): ConceptCode[] {
  const { parent } = catalogue.code(dimension, code);
  return parent === null ? [] : [parent, ...findAncestors(dimension, parent, catalogue)];
}

/** Two newspapers are not added to "city newspapers": the codes given without those that lie under another of them. */
export function listTopmost(
  dimension: ConceptCode,
  codes: ReadonlySet<ConceptCode>,
  catalogue: Pick<CheckCatalogue, 'code'>,
): Set<ConceptCode> {
  return new Set(
    [...codes].filter((code) => !findAncestors(dimension, code, catalogue).some((above) => codes.has(above))),
  );
}

/**
 * The codes of a list that the covered ones leave out, a branch named by its top where nothing of it is published: with
 * one of the two newspapers covered, the other one is left out; with neither, "city newspapers".
 */
export function listUncovered(
  dimension: ConceptCode,
  covered: ReadonlySet<ConceptCode>,
  published: ReadonlySet<ConceptCode>,
  catalogue: Pick<CheckCatalogue, 'dimension'>,
): ConceptCode[] {
  const below = Map.groupBy(catalogue.dimension(dimension).codes, ({ parent }) => parent);
  const childrenOf = (code: ConceptCode | null) => (below.get(code) ?? []).map((child) => child.code);
  const isPublishedBelow = (code: ConceptCode): boolean =>
    childrenOf(code).some((child) => published.has(child) || isPublishedBelow(child));
  const listBelow = (parent: ConceptCode | null): ConceptCode[] =>
    childrenOf(parent).flatMap((code) => {
      if (covered.has(code)) return [];
      return isPublishedBelow(code) ? listBelow(code) : [code];
    });
  return listBelow(null);
}

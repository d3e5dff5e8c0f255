import type { Relation, RelationTerm } from '@korsetkish/contract';
import type { FigureIndex } from './figure-index.ts';
import { isOfTerm } from './resolve-term.ts';

/**
 * The terms that no figure of the layer is of, whatever the area and period: with one of them a relation can be worked
 * out nowhere. A figure that is published as missing counts, for there the source itself says that it is not known.
 */
export function listUnheldTerms({ terms }: Pick<Relation, 'terms'>, figures: FigureIndex): RelationTerm[] {
  return terms.filter((term) => !figures.of(term.indicator).some((each) => isOfTerm(term, each)));
}

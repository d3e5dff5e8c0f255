import {
  type ConceptCode,
  EVERY,
  type Indicator,
  type Relation,
  type RelationScope,
} from '@korsetkish/contract';
import type { CheckCatalogue } from './check-catalogue.ts';

/** A relation among named indicators. `madeFor` says for which one, where it was declared over many. */
export type NamedRelation = Relation & {
  madeFor: { indicator: ConceptCode; dimension: ConceptCode | null } | null;
};

/** A relation for each indicator and dimension of its scope; as it is, where its terms name the indicators. */
export function expandRelation(
  relation: Relation,
  { indicators }: Pick<CheckCatalogue, 'indicators'>,
): NamedRelation[] {
  const { scope } = relation;
  if (scope === null) return [{ ...relation, madeFor: null }];
  return indicators
    .filter(({ indicator, measure }) => scope.measures.includes(measure) && !scope.except.includes(indicator))
    .flatMap((indicator) =>
      listDimensions(indicator, scope).map((dimension) =>
        nameTerms(relation, indicator.indicator, dimension),
      ),
    );
}

/** The dimensions that the relation is made for; one null where it is made for the indicator as a whole. */
function listDimensions({ dimensions }: Indicator, { dimensionKind }: RelationScope): (ConceptCode | null)[] {
  if (dimensionKind === null) return [null];
  return dimensions.filter(({ kind }) => kind === dimensionKind).map(({ dimension }) => dimension);
}

function nameTerms(relation: Relation, indicator: ConceptCode, dimension: ConceptCode | null): NamedRelation {
  return {
    ...relation,
    madeFor: { indicator, dimension },
    terms: relation.terms.map((term) => ({
      ...term,
      indicator: term.indicator === EVERY ? indicator : term.indicator,
      everyCode: term.everyCode === EVERY ? dimension : term.everyCode,
    })),
  };
}

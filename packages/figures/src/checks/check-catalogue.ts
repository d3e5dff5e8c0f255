import type { Codelist, ConceptCode, Indicator, Measure } from '@korsetkish/contract';

/** What the checks must know beside the figures: each indicator's measure, and which codes lie under which. */
export type CheckCatalogue = {
  indicators: readonly Pick<Indicator, 'indicator' | 'measure'>[];
  codelists: readonly Pick<Codelist, 'dimension' | 'codes'>[];
};

/** The catalogue as questions that a check asks. */
export type CatalogueLookup = {
  /** @throws RangeError for an indicator that the catalogue does not hold */
  measureOf: (indicator: ConceptCode) => Measure;
  /** The codes above a code, nearest first; none at the top of the list. */
  ancestorsOf: (dimension: ConceptCode, code: ConceptCode) => ConceptCode[];
};

export function lookUpCatalogue({ indicators, codelists }: CheckCatalogue): CatalogueLookup {
  const measures = new Map(indicators.map(({ indicator, measure }) => [indicator, measure]));
  const parents = new Map(
    codelists.map(({ dimension, codes }) => [
      dimension,
      new Map(codes.map((each) => [each.code, each.parent])),
    ]),
  );
  return {
    measureOf(indicator) {
      const measure = measures.get(indicator);
      if (measure === undefined) throw new RangeError(`unknown indicator: ${indicator}`);
      return measure;
    },
    ancestorsOf(dimension, code) {
      const ancestors: ConceptCode[] = [];
      const parentOf = (each: ConceptCode) => parents.get(dimension)?.get(each) ?? null;
      for (let above = parentOf(code); above !== null; above = parentOf(above)) ancestors.push(above);
      return ancestors;
    },
  };
}

import type { Measure, Observation, Relation, RelationTerm } from '@korsetkish/contract';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { buildIndicator, buildObservation } from '../testing/build-observation.ts';
import type { CheckCatalogue } from './check-catalogue.ts';

/** A relation for tests: RESULT or constant equals the factors, unless told otherwise. */
export function buildRelation(terms: RelationTerm[], given: Partial<Relation> = {}): Relation {
  return {
    relation: 'PARTS_MAKE_THE_TOTAL',
    kind: 'EQUALS',
    name: { kk: 'Бөліктер жиынтыққа тең', ru: 'Части равны итогу' },
    factor: 1,
    constant: null,
    wholeNumerator: false,
    basePrinted: true,
    terms,
    note: null,
    ...given,
  };
}

/** A term for tests: added, actual, the printed total, at the area and period checked. */
export function buildTerm(
  role: RelationTerm['role'],
  indicator: string,
  given: Partial<RelationTerm> = {},
): RelationTerm {
  return {
    role,
    group: 1,
    sign: 1,
    indicator,
    breakdown: {},
    everyCode: null,
    scenario: 'ACTUAL',
    refArea: null,
    timePeriod: null,
    roundedTo: null,
    ...given,
  };
}

/** The commonest relation: an indicator's total is the sum of its codes in one dimension. */
export function totalOfCodes(indicator: string, dimension: string): Relation {
  return buildRelation([
    buildTerm('RESULT', indicator),
    buildTerm('FACTOR', indicator, { everyCode: dimension }),
  ]);
}

/** A printed figure: Almaty, 2020, in ones, unless told otherwise. */
export function figure(indicator: string, obsValue: number | null, given: Partial<Observation> = {}) {
  return buildObservation({ indicator, obsValue, ...given });
}

/** One figure for each code of a dimension. */
export function figuresByCode(
  indicator: string,
  dimension: string,
  figures: Record<string, number | null>,
  given: Partial<Observation> = {},
): Observation[] {
  return Object.entries(figures).map(([code, obsValue]) =>
    figure(indicator, obsValue, { ...given, breakdown: { ...given.breakdown, [dimension]: code } }),
  );
}

/**
 * A catalogue of what the figures name: every indicator a count but those in `measures`, every code at the top of its
 * list but those in `parents`.
 */
export function buildCheckCatalogue(
  observations: readonly Observation[],
  measures: Record<string, Measure> = {},
  parents: Record<string, string> = {},
): CheckCatalogue {
  const indicators = observations.map(({ indicator }) =>
    buildIndicator({ indicator, measure: measures[indicator] ?? 'FLOW' }),
  );
  const codes = observations.flatMap(({ breakdown }) => Object.entries(breakdown));
  const codelists = [...Map.groupBy(codes, ([dimension]) => dimension)].map(([dimension, pairs]) => ({
    dimension,
    name: NAME,
    codes: [...pairs.map(([, code]) => code), ...Object.values(parents)].map((code) => ({
      code,
      parent: parents[code] ?? null,
      position: 1,
      name: NAME,
    })),
  }));
  return buildCatalogue({ indicators, codelists, refAreas: [], unitMeasures: [] });
}

const NAME = { kk: 'Атауы', ru: 'Название' };

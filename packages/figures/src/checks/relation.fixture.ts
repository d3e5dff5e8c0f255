import {
  type Check,
  type DimensionKind,
  EVERY,
  type Measure,
  type Observation,
  type Relation,
  type RelationScope,
  type RelationTerm,
} from '@korsetkish/contract';
import { buildAreaInTime } from '../areas/areas.fixture.ts';
import type { AreaInTime } from '../areas/areas-in-time.ts';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { buildIndicator, buildObservation } from '../testing/build-observation.ts';
import type { CheckCatalogue } from './check-catalogue.ts';
import { evaluateRelations } from './evaluate-relations.ts';

/** A relation for tests: RESULT or constant equals the factors, unless told otherwise. */
export function buildRelation(terms: RelationTerm[], given: Partial<Relation> = {}): Relation {
  return {
    relation: 'PARTS_MAKE_THE_TOTAL',
    kind: 'EQUALS',
    name: { kk: 'Бөліктер жиынтыққа тең', ru: 'Части равны итогу' },
    scope: null,
    factor: 1,
    constant: null,
    wholeNumerator: false,
    basePrinted: true,
    terms,
    note: null,
    notePeriods: [],
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
    everyArea: false,
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

/** A relation over every indicator of a scope. */
export function overMany(
  relation: string,
  scope: Partial<RelationScope> & Pick<RelationScope, 'measures'>,
  terms: RelationTerm[],
  given: Partial<Relation> = {},
): Relation {
  return buildRelation(terms, {
    relation,
    scope: { dimensionKind: null, except: [], ...scope },
    ...given,
  });
}

/** A term of each indicator, in the checked figure's own breakdown and scenario. */
export function overManyTerm(role: RelationTerm['role'], given: Partial<RelationTerm> = {}): RelationTerm {
  return buildTerm(role, EVERY, { breakdown: null, scenario: null, ...given });
}

/** Works one relation out, as `evaluateRelations` does several. */
export function evaluateRelation(
  relation: Relation,
  observations: readonly Observation[],
  catalogue: CheckCatalogue,
): Check[] {
  return evaluateRelations([relation], observations, catalogue).checks;
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

/** What a test says of the catalogue besides what its figures name. */
type CatalogueFacts = {
  /** Indicators that are no counts. */
  measures?: Record<string, Measure>;
  /** Codes that lie under another one. */
  parents?: Record<string, string>;
  /** Codes that have no figure, by dimension. */
  codes?: Record<string, readonly string[]>;
  /** How the codes of the indicators' dimensions stand to the total; PARTITION unless told otherwise. */
  kinds?: Record<string, DimensionKind>;
  refAreas?: readonly AreaInTime[];
};

/** A catalogue of what the figures name: every indicator a count, every code at the top of its list, unless told. */
export function buildCheckCatalogue(
  observations: readonly Observation[],
  { measures = {}, parents = {}, codes = {}, kinds = {}, refAreas = [] }: CatalogueFacts = {},
): CheckCatalogue {
  const named = Map.groupBy(observations, ({ indicator }) => indicator);
  const indicators = [...named].map(([indicator, figures]) =>
    buildIndicator({
      indicator,
      measure: measures[indicator] ?? 'FLOW',
      dimensions: listDimensions(figures).map((dimension) => ({
        dimension,
        kind: kinds[dimension] ?? 'PARTITION',
      })),
    }),
  );
  const codelists = [...new Set([...listDimensions(observations), ...Object.keys(codes)])].map(
    (dimension) => ({
      dimension,
      name: NAME,
      codes: [
        ...new Set([
          ...observations.flatMap(({ breakdown }) => breakdown[dimension] ?? []),
          ...(codes[dimension] ?? []),
          ...Object.values(parents),
        ]),
      ].map((code) => ({ code, parent: parents[code] ?? null, position: 1, name: NAME })),
    }),
  );
  return { ...buildCatalogue({ indicators, codelists, refAreas: [], unitMeasures: [] }), refAreas };
}

function listDimensions(figures: readonly Observation[]): string[] {
  return [...new Set(figures.flatMap(({ breakdown }) => Object.keys(breakdown)))];
}

/** A district or another area that has always been there, unless told otherwise. */
export function areaWithin(parent: string, refArea: string, given: Partial<AreaInTime> = {}): AreaInTime {
  return buildAreaInTime(refArea, { parent, ...given });
}

const NAME = { kk: 'Атауы', ru: 'Название' };

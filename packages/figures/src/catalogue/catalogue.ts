import type {
  Code,
  Codelist,
  Direction,
  Indicator,
  KatoCode,
  RefArea,
  Source,
  UnitMeasure,
} from '@korsetkish/contract';

/** The lists that figures refer to by code, as the API answers them. */
export interface CatalogueLists {
  indicators: readonly Indicator[];
  refAreas: readonly RefArea[];
  codelists: readonly Codelist[];
  unitMeasures: readonly UnitMeasure[];
  directions?: readonly Direction[];
  sources?: readonly Source[];
}

/** Names and rules by code. Every lookup throws a RangeError that names an unknown code. */
export interface Catalogue extends Required<CatalogueLists> {
  direction(code: string): Direction;
  indicator(code: string): Indicator;
  refArea(code: KatoCode): RefArea;
  dimension(code: string): Codelist;
  /** A code of a dimension: `code('OUTCOME', 'APPROVED')`. */
  code(dimension: string, code: string): Code;
  unitMeasure(code: string): UnitMeasure;
  source(code: string): Source;
}

/** Indexes the lists once; what web, report and sentences look names up in. */
export function buildCatalogue({ directions = [], sources = [], ...lists }: CatalogueLists): Catalogue {
  const codesOf = indexBy(
    'dimension',
    lists.codelists.map(({ dimension, codes }) => ({
      dimension,
      find: indexBy(`code of ${dimension}`, codes, ({ code }) => code),
    })),
    ({ dimension }) => dimension,
  );
  return {
    ...lists,
    directions,
    sources,
    direction: indexBy('direction', directions, ({ direction }) => direction),
    indicator: indexBy('indicator', lists.indicators, ({ indicator }) => indicator),
    refArea: indexBy('area', lists.refAreas, ({ refArea }) => refArea),
    dimension: indexBy('dimension', lists.codelists, ({ dimension }) => dimension),
    code: (dimension, code) => codesOf(dimension).find(code),
    unitMeasure: indexBy('unit', lists.unitMeasures, ({ unitMeasure }) => unitMeasure),
    source: indexBy('source', sources, ({ source }) => source),
  };
}

function indexBy<Entry>(
  kind: string,
  entries: readonly Entry[],
  codeOf: (entry: Entry) => string,
): (code: string) => Entry {
  const byCode = new Map(entries.map((entry) => [codeOf(entry), entry]));
  return (code) => {
    const found = byCode.get(code);
    if (found === undefined) throw new RangeError(`no ${kind} ${code} in the catalogue`);
    return found;
  };
}

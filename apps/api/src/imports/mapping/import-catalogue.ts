import type { Codelist, Indicator, LocalizedText, RefArea, UnitMeasure } from '@korsetkish/contract';
import { buildCodeIndex, type CodeIndex } from '@korsetkish/figures';

/** What reading a file needs to know of an indicator. */
export type ImportedIndicator = Pick<Indicator, 'indicator' | 'direction' | 'measure'> & {
  unitMeasure: UnitMeasure;
  dimensions: readonly string[];
};

/** The catalogue, ready to be asked what a cell of a file says. */
export interface ImportCatalogue {
  indicators: CodeIndex;
  areas: CodeIndex;
  dimensions: CodeIndex;
  indicator: (code: string) => ImportedIndicator | undefined;
  /** Codes of any of these dimensions, each told with its own: `OUTLET=ALMATY_TV`. */
  codesOf: (dimensions: readonly string[]) => CodeIndex;
  /** Every dimension with codes. */
  allDimensions: readonly string[];
  /** Whether an area is another one or lies in it. */
  isWithin: (refArea: string, around: string) => boolean;
}

/** The lists that it is made of. */
export interface ImportedLists {
  indicators: readonly (Pick<Indicator, 'indicator' | 'direction' | 'measure' | 'unitMeasure'> & {
    dimensions: readonly string[];
    /** The name, and the short one where there is one. */
    names: readonly [LocalizedText, ...LocalizedText[]];
  })[];
  refAreas: readonly (Pick<RefArea, 'refArea' | 'parent'> & {
    /** The name, and former ones. */
    names: readonly [LocalizedText, ...LocalizedText[]];
  })[];
  codelists: readonly Codelist[];
  unitMeasures: readonly UnitMeasure[];
}

/** Puts the catalogue's lists in the order in which reading asks for them. */
export function buildImportCatalogue(lists: ImportedLists): ImportCatalogue {
  const { indicators, refAreas, codelists, unitMeasures } = lists;
  const units = new Map(unitMeasures.map((unit) => [unit.unitMeasure, unit]));
  const byCode = new Map(
    indicators.flatMap(({ names: _names, unitMeasure, ...indicator }) => {
      const unit = units.get(unitMeasure);
      return unit === undefined ? [] : [[indicator.indicator, { ...indicator, unitMeasure: unit }] as const];
    }),
  );
  const parents = new Map(refAreas.map(({ refArea, parent }) => [refArea, parent]));
  const known = new Map<string, CodeIndex>();
  return {
    indicators: buildCodeIndex(
      indicators.map(({ indicator, names: [name, ...otherNames] }) => ({
        code: indicator,
        name,
        otherNames,
      })),
    ),
    areas: buildCodeIndex(
      refAreas.map(({ refArea, names: [name, ...otherNames] }) => ({ code: refArea, name, otherNames })),
    ),
    dimensions: buildCodeIndex(codelists.map(({ dimension, name }) => ({ code: dimension, name }))),
    allDimensions: codelists.map(({ dimension }) => dimension),
    indicator: (code) => byCode.get(code),
    codesOf: (dimensions) => {
      const key = dimensions.join(';');
      const index =
        known.get(key) ?? indexCodes(codelists.filter((list) => dimensions.includes(list.dimension)));
      known.set(key, index);
      return index;
    },
    isWithin: (refArea, around) => {
      for (let area: string | null | undefined = refArea; area; area = parents.get(area)) {
        if (area === around) return true;
      }
      return false;
    },
  };
}

/** A code is found by its name, and by itself without its dimension. */
function indexCodes(codelists: readonly Codelist[]): CodeIndex {
  return buildCodeIndex(
    codelists.flatMap(({ dimension, codes }) =>
      codes.map(({ code, name }) => ({
        code: `${dimension}=${code}`,
        name,
        otherNames: [{ kk: code, ru: code }],
      })),
    ),
  );
}

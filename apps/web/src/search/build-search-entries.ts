import type { Codelist, Direction, Indicator, LocalizedText, RefArea } from '@korsetkish/contract';
import { foldForSearch } from '../format/fold-for-search.ts';

/** What a find leads to. */
export type SearchTarget =
  | { kind: 'direction'; direction: string }
  | { kind: 'area'; refArea: string; held: boolean }
  | { kind: 'indicator'; indicator: string }
  | { kind: 'code'; dimension: string; code: string };

/** One thing that can be found, with everything it is found by already folded. */
export type SearchEntry = {
  key: string;
  target: SearchTarget;
  name: LocalizedText;
  /** Where it belongs: an indicator's direction, a code's dimension, a district's city. */
  context: LocalizedText | null;
  texts: readonly string[];
};

export type Searchable = {
  directions: readonly Direction[];
  indicators: readonly Indicator[];
  refAreas: readonly RefArea[];
  codelists: readonly Codelist[];
};

/** Everything that can be found, directions first, each kind in the order of its catalogue. */
export function buildSearchEntries({
  directions,
  indicators,
  refAreas,
  codelists,
}: Searchable): SearchEntry[] {
  const directionNames = new Map(directions.map(({ direction, name }) => [direction, name]));
  const areaNames = new Map(refAreas.map(({ refArea, name }) => [refArea, name]));
  return [
    ...directions.map(({ direction, name }) =>
      entry({ kind: 'direction', direction }, direction, name, null, [name]),
    ),
    ...refAreas.map(({ refArea, level, parent, name, formerNames, defaultWindow }) =>
      entry(
        { kind: 'area', refArea, held: defaultWindow !== null },
        refArea,
        name,
        level === 'district' && parent !== null ? (areaNames.get(parent) ?? null) : null,
        [name, ...formerNames.map((former) => former.name)],
      ),
    ),
    ...indicators.map(({ indicator, direction, name, shortName }) =>
      entry({ kind: 'indicator', indicator }, indicator, name, directionNames.get(direction) ?? null, [
        name,
        shortName,
      ]),
    ),
    ...codelists.flatMap(({ dimension, name: dimensionName, codes }) =>
      codes.map(({ code, name }) =>
        entry({ kind: 'code', dimension, code }, code, name, dimensionName, [name]),
      ),
    ),
  ];
}

function entry(
  target: SearchTarget,
  code: string,
  name: LocalizedText,
  context: LocalizedText | null,
  names: readonly LocalizedText[],
): SearchEntry {
  const texts = names.flatMap(({ kk, ru }) => [kk, ru]);
  const place = target.kind === 'code' ? `${target.dimension}.${code}` : code;
  return {
    key: `${target.kind}:${place}`,
    target,
    name,
    context,
    texts: [...new Set([...texts, code].map(foldForSearch))],
  };
}

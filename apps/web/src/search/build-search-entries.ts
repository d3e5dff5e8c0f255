import type { Codelist, Direction, Indicator, LocalizedText, RefArea } from '@korsetkish/contract';
import { foldForSearch } from '@korsetkish/figures';

/** Whose figures an area is shown with: its own, those of the city around it, or nobody's. */
export type AreaFigures = 'OWN' | 'PARENT' | 'NONE';

/** What a find leads to. */
export type SearchTarget =
  | { kind: 'direction'; direction: string }
  | { kind: 'area'; refArea: string; figures: AreaFigures }
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
    ...refAreas.map((area) =>
      entry(
        { kind: 'area', refArea: area.refArea, figures: whoseFigures(area) },
        area.refArea,
        area.name,
        area.level === 'district' && area.parent !== null ? (areaNames.get(area.parent) ?? null) : null,
        [area.name, ...area.formerNames.map(({ name }) => name)],
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

function whoseFigures({ timePeriods, defaultWindow }: RefArea): AreaFigures {
  if (timePeriods.length > 0) return 'OWN';
  return defaultWindow === null ? 'NONE' : 'PARENT';
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

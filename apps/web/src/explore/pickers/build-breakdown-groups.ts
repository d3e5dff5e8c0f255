import { type Language, parseBreakdown, TOTAL } from '@korsetkish/contract';
import { type Catalogue, nameBreakdown } from '@korsetkish/figures';
import { listBreakdownsAbove } from '../list-breakdowns-above.ts';
import {
  buildOption,
  type FigureCounts,
  type PickerGroup,
  type PickerWords,
  withAll,
} from './picker-group.ts';

/** Words of what is not a code. */
export type BreakdownWords = PickerWords & {
  printedTotals: string;
  allCodes: string;
  /** Said of what has figures only together with others: within what. */
  jointly: (above: string) => string;
};

/**
 * All published breakdowns: printed totals, then those by one dimension, then those by several, each in the order of
 * its codelist.
 *
 * @param published as the API's filter takes them: `OUTCOME=APPROVED`, `_T`
 */
export function buildBreakdownGroups(
  published: readonly string[],
  catalogue: Catalogue,
  counts: FigureCounts,
  words: BreakdownWords,
  language: Language,
): PickerGroup[] {
  const coded = published.filter((text) => text !== TOTAL);
  const byDimensions = Map.groupBy(coded, (text) => Object.keys(parseBreakdown(text) ?? {}).join());
  const orderOfDimensions = new Map(catalogue.codelists.map(({ dimension }, place) => [dimension, place]));
  const groups = [...byDimensions]
    .map(([key, texts]) => ({ key, dimensions: key.split(','), texts }))
    .sort(
      (a, b) =>
        a.dimensions.length - b.dimensions.length ||
        (orderOfDimensions.get(a.dimensions[0] ?? '') ?? 0) -
          (orderOfDimensions.get(b.dimensions[0] ?? '') ?? 0),
    );
  const name = (text: string) => nameBreakdown(parseBreakdown(text) ?? {}, catalogue);
  const sayNone = (text: string): string => {
    const above = listBreakdownsAbove(text, catalogue).find((each) => counts.has(each));
    return above === undefined ? words.noneUnderOthers : words.jointly(name(above)[language]);
  };
  const totals = buildOption(
    { choice: TOTAL, label: words.printedTotals, texts: [] },
    counts,
    words.noneUnderOthers,
  );
  return [
    { key: TOTAL, label: null, options: [totals] },
    ...groups.map(({ key, dimensions, texts }) => {
      const options = texts
        .toSorted((a, b) => positionOf(a, catalogue) - positionOf(b, catalogue))
        .map((text) =>
          buildOption(
            { choice: text, label: name(text)[language], texts: [name(text).kk, name(text).ru] },
            counts,
            sayNone(text),
          ),
        );
      const label = dimensions.map((dimension) => catalogue.dimension(dimension).name[language]).join(', ');
      return withAll({ key, label, options }, words.allCodes);
    }),
  ];
}

/** Place of a breakdown among those by the same dimensions: by the first code, then the second. */
function positionOf(text: string, catalogue: Catalogue): number {
  return Object.entries(parseBreakdown(text) ?? {}).reduce(
    (place, [dimension, code]) => place * 1000 + catalogue.code(dimension, code).position,
    0,
  );
}

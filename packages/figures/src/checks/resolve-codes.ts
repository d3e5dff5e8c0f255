import type { ConceptCode, ObservationKey } from '@korsetkish/contract';
import type { CheckCatalogue } from './check-catalogue.ts';
import { listTopmost, listUncovered } from './code-tree.ts';
import type { FigureIndex } from './figure-index.ts';
import { type HeldObservation, isHeld, isSameBreakdown, type TermFigures, without } from './term-figures.ts';

/**
 * The figures of every code of a dimension, in the order of its list: of the topmost codes that have one. A code
 * published as missing is a missing part, and so is every code where none is published.
 *
 * @param key the whole whose codes are looked for
 */
export function resolveCodes(
  key: ObservationKey,
  dimension: ConceptCode,
  figures: FigureIndex,
  catalogue: CheckCatalogue,
): TermFigures {
  const published = figures
    .at(key.indicator, key.refArea, key.timePeriod)
    .filter(
      ({ breakdown, scenario }) =>
        dimension in breakdown &&
        scenario === key.scenario &&
        isSameBreakdown(without(dimension, breakdown), key.breakdown),
    );
  const codeOf = ({ breakdown }: ObservationKey): ConceptCode => breakdown[dimension] ?? '';
  const held = new Map(
    published.filter(isHeld).map((each): [string, HeldObservation] => [codeOf(each), each]),
  );
  const parts = listTopmost(dimension, new Set(held.keys()), catalogue);
  const codes = new Set(published.map(codeOf));
  const left = listUncovered(dimension, parts, codes, catalogue)
    .filter((code) => figures.mayHave(key.indicator, dimension, code))
    .map((code) => ({ ...key, breakdown: { ...key.breakdown, [dimension]: code } }));
  const isMissing = (each: ObservationKey) => codes.size === 0 || codes.has(codeOf(each));
  return {
    observations: catalogue
      .dimension(dimension)
      .codes.flatMap(({ code }) => (parts.has(code) ? (held.get(code) ?? []) : [])),
    missing: left.filter(isMissing),
    unprinted: left.filter((each) => !isMissing(each)),
  };
}

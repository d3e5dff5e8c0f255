import type { ConceptCode, KatoCode, Observation, TimePeriod } from '@korsetkish/contract';

/** Figures of one layer, looked up by where they stand and never searched through. */
export type FigureIndex = {
  /** All figures of an indicator. */
  of: (indicator: ConceptCode) => readonly Observation[];
  at: (indicator: ConceptCode, refArea: KatoCode, timePeriod: TimePeriod) => readonly Observation[];
  /**
   * Whether a code may belong to an indicator: it is published for it somewhere, or for no other one. Codelists are
   * shared, so a code that only others are published by does not tell that a part is missing.
   */
  mayHave: (indicator: ConceptCode, dimension: ConceptCode, code: ConceptCode) => boolean;
};

/** What an indicator is broken down by. */
export type HeldBreakdown = Pick<Observation, 'indicator' | 'breakdown'>;

/** @param held every breakdown that figures are published by, where `observations` are only some of them */
export function indexFigures(
  observations: readonly Observation[],
  held: Iterable<HeldBreakdown> = observations,
): FigureIndex {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const byPlace = Map.groupBy(observations, ({ indicator, refArea, timePeriod }) =>
    keyOf(indicator, refArea, timePeriod),
  );
  const usedBy = indexCodes(held);
  return {
    of: (indicator) => byIndicator.get(indicator) ?? [],
    at: (...place) => byPlace.get(keyOf(...place)) ?? [],
    mayHave: (indicator, dimension, code) => usedBy.get(keyOf(dimension, code))?.has(indicator) ?? true,
  };
}

/** The indicators that each code is published for. */
function indexCodes(held: Iterable<HeldBreakdown>): Map<string, Set<ConceptCode>> {
  const usedBy = new Map<string, Set<ConceptCode>>();
  for (const { indicator, breakdown } of held) {
    for (const [dimension, code] of Object.entries(breakdown)) {
      const users = usedBy.get(keyOf(dimension, code)) ?? new Set();
      usedBy.set(keyOf(dimension, code), users.add(indicator));
    }
  }
  return usedBy;
}

/** Codes and periods hold no spaces, so their text cannot be mistaken. */
const keyOf = (...codes: readonly string[]) => codes.join(' ');

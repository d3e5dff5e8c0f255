import { type FigureReference, formatBreakdown, type Observation } from '@korsetkish/contract';

/** The published figure that a reference means; null: it is not, or no more, published. */
export function findReferencedFigure(
  { indicator, breakdown, refArea, timePeriod, scenario }: FigureReference,
  observations: readonly Observation[],
): Observation | null {
  const found = observations.find(
    (each) =>
      each.indicator === indicator &&
      each.refArea === refArea &&
      each.timePeriod === timePeriod &&
      each.scenario === scenario &&
      formatBreakdown(each.breakdown) === breakdown,
  );
  return found ?? null;
}

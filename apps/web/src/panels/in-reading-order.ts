import type { Observation } from '@korsetkish/contract';
import { type Catalogue, compareTimePeriods } from '@korsetkish/figures';

/**
 * Figures in the order of the catalogue: indicator, area, codes with printed totals before them, and each series from the
 * oldest period on, actual before plan. What is read in rows then never depends on the order that figures came in.
 *
 * @throws RangeError when the catalogue does not hold an indicator or a code of theirs
 */
export function inReadingOrder(observations: readonly Observation[], catalogue: Catalogue): Observation[] {
  const placeOfArea = new Map(catalogue.refAreas.map(({ refArea }, place) => [refArea, place]));
  const places = new Map(
    observations.map((each) => [
      each,
      [placeOfArea.get(each.refArea) ?? 0, ...listCodePlaces(each, catalogue)],
    ]),
  );
  const positionOf = ({ indicator }: Observation) => catalogue.indicator(indicator).position;
  return observations.toSorted(
    (a, b) =>
      positionOf(a) - positionOf(b) ||
      comparePlaces(places.get(a) ?? [], places.get(b) ?? []) ||
      compareTimePeriods(a.timePeriod, b.timePeriod) ||
      compareText(a.scenario, b.scenario) ||
      compareText(a.source.code, b.source.code),
  );
}

/** Places of its codes in their lists, in the indicator's order of dimensions; 0 where it is not broken down. */
function listCodePlaces({ indicator, breakdown }: Observation, catalogue: Catalogue): number[] {
  return catalogue.indicator(indicator).dimensions.map(({ dimension }) => {
    const code = breakdown[dimension];
    return code === undefined ? 0 : catalogue.code(dimension, code).position;
  });
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((place, index) => place !== b[index]);
  return different < 0 ? 0 : (a[different] ?? 0) - (b[different] ?? 0);
}

/** By code units: these are codes, which no reader sees. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import { apportion } from './apportion.ts';
import type { Lattice, Place } from './lattice.ts';
import { settleFigures } from './settle-figures.ts';
import type { Unsettled } from './settling/settle-boxes.ts';
import type { CountedFigure } from './systems/count-figures.ts';

/**
 * Gives every place of a lattice a whole number of steps, from 0: published figures are met, and what no published
 * figure counts is as expected, rounded group by group so that many small numbers do not all become 0.
 * @param expect steps that one would like to see, from 0
 * @param groupOf places of one group, where nothing is published, add up to what is expected of them together
 * @returns by number of the place
 */
export function fillPlaces(
  lattice: Lattice,
  figures: readonly CountedFigure[],
  expect: (place: Place) => number,
  groupOf: (place: Place) => string,
): number[] | Unsettled {
  const expected = lattice.places.map(expect);
  const settled = settleFigures(lattice, figures, expected);
  if (typeof settled === 'string') return settled;
  const steps = expected.map((_, item) => settled.get(item) ?? 0);
  const open = lattice.places
    .map((place, item) => ({ item, group: groupOf(place), expected: expected[item] ?? 0 }))
    .filter(({ item }) => !settled.has(item));
  for (const group of Map.groupBy(open, (place) => place.group).values()) {
    const weights = group.map((place) => place.expected);
    const whole = Math.round(weights.reduce((sum, weight) => sum + weight, 0));
    const parts = apportion(whole, weights);
    for (const [index, { item }] of group.entries()) steps[item] = parts[index] ?? 0;
  }
  return steps;
}

import type { Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The printed total. */
export const isTotal = ({ breakdown }: Observation): boolean => Object.keys(breakdown).length === 0;

/** The order of parts: the fewer dimensions the earlier; then code by code as the codelists have them. */
export function compareBreakdowns(one: Observation, other: Observation, catalogue: Catalogue): number {
  const [first = [], second = []] = [one, other].map(({ breakdown }) =>
    Object.entries(breakdown).map(([dimension, code]) => catalogue.code(dimension, code).position),
  );
  const byDepth = first.length - second.length;
  if (byDepth !== 0) return byDepth;
  const differing = first.findIndex((position, place) => position !== second[place]);
  return differing < 0 ? 0 : (first[differing] ?? 0) - (second[differing] ?? 0);
}

import type { Observation } from '@korsetkish/contract';
import { compareOrders, type DimensionMembers } from './list-dimension-members.ts';
import type { PivotHeader } from './pivot.ts';
import { memberOf, type PivotDimension } from './pivot-dimension.ts';

/** Stands in no code. */
const BETWEEN = '.';

/** An observation's place on an axis as text: its members in the axis' dimensions. */
export function keyOn(axis: readonly PivotDimension[]): (observation: Observation) => string {
  return (observation) => axis.map((dimension) => memberOf(observation, dimension)).join(BETWEEN);
}

/**
 * The headers of an axis that are taken by at least one figure, outermost dimension first, members in the order of
 * `dimensions`.
 */
export function gatherHeaders(
  keys: Iterable<string>,
  axis: readonly PivotDimension[],
  dimensions: readonly DimensionMembers[],
): PivotHeader[] {
  const places = axis.map((dimension) => {
    const members = dimensions.find((each) => each.dimension === dimension)?.members ?? [];
    return new Map(members.map((member, place) => [member, place]));
  });
  const placed = [...keys].map((key) => {
    const codes = axis.length === 0 ? [] : key.split(BETWEEN);
    return { key, codes, order: codes.map((code, level) => places[level]?.get(code) ?? 0) };
  });
  return placed
    .sort((a, b) => compareOrders(a.order, b.order))
    .map(({ key, codes }) => ({
      key,
      members: axis.map((dimension, level) => ({ dimension, code: codes[level] ?? '' })),
    }));
}

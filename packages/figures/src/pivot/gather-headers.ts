import type { Observation } from '@korsetkish/contract';
import { compareOrders, type DimensionMembers } from './list-dimension-members.ts';
import type { PivotHeader } from './pivot.ts';
import { memberOf, type PivotDimension } from './pivot-dimension.ts';

/** Stands in no code. */
const BETWEEN = '.';

/** An observation's place on an axis as text: its members in the axis' dimensions. It is compared, never read. */
export function keyOn(axis: readonly PivotDimension[]): (observation: Observation) => string {
  return (observation) => axis.map((dimension) => memberOf(observation, dimension)).join(BETWEEN);
}

/**
 * The headers of an axis that are taken by at least one figure, outermost dimension first, members in the order of
 * `dimensions`.
 */
export function gatherHeaders(
  observations: readonly Observation[],
  axis: readonly PivotDimension[],
  dimensions: readonly DimensionMembers[],
): PivotHeader[] {
  const places = new Map(
    dimensions.map(({ dimension, members }) => [
      dimension,
      new Map(members.map((member, place) => [member, place])),
    ]),
  );
  const keyOf = keyOn(axis);
  const oneOfEach = new Map(observations.map((observation) => [keyOf(observation), observation]));
  const placed = [...oneOfEach].map(([key, observation]) => {
    const members = axis.map((dimension) => ({ dimension, code: memberOf(observation, dimension) }));
    const order = members.map(({ dimension, code }) => places.get(dimension)?.get(code) ?? 0);
    return { header: { key, members }, order };
  });
  return placed.sort((a, b) => compareOrders(a.order, b.order)).map(({ header }) => header);
}

import type { Observation } from '@korsetkish/contract';

/** The version of a plan that the given one replaced, as an observation of its own; null where it replaced none. */
export function findEarlierVersion(plan: Observation): Observation | null {
  const earlier = plan.planVersion?.earlier ?? [];
  const replaced = earlier.at(-1);
  if (replaced === undefined) return null;
  const { act, ...printed } = replaced;
  return { ...plan, ...printed, planVersion: { act, earlier: earlier.slice(0, -1) } };
}

import type { Observation } from '@korsetkish/contract';
import type { ComparisonContext } from './comparison.ts';

/** True when both figures come from one source, or from sources declared to mean the same. */
export function haveCommonDefinition(
  a: Observation,
  b: Observation,
  { sharedDefinitions = [] }: ComparisonContext,
): boolean {
  if (a.source.code === b.source.code) return true;
  return sharedDefinitions.some((group) => group.includes(a.source.code) && group.includes(b.source.code));
}

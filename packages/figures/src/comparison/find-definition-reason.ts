import type { Observation } from '@korsetkish/contract';
import type { ComparisonContext } from './comparison.ts';
import type { SideBySideReason } from './side-by-side-reasons.ts';

/**
 * Why two figures of one indicator do not count the same thing; null when nothing says that they do not. Declared
 * definitions only set figures apart: that two sources mean the same, they do not say.
 */
export function findDefinitionReason(
  a: Observation,
  b: Observation,
  context: ComparisonContext,
): SideBySideReason | null {
  if (a.definitions?.join() !== b.definitions?.join()) {
    const isOneSeries = a.source.code === b.source.code && a.refArea === b.refArea;
    return isOneSeries ? 'DEFINITION_CHANGED' : 'DIFFERENT_DEFINITION';
  }
  return haveCommonDefinition(a, b, context) ? null : 'DEFINITION_NOT_PRINTED';
}

/** True when both figures come from one source, or from sources declared to mean the same. */
function haveCommonDefinition(
  a: Observation,
  b: Observation,
  { sharedDefinitions = [] }: ComparisonContext,
): boolean {
  if (a.source.code === b.source.code) return true;
  return sharedDefinitions.some((group) => group.includes(a.source.code) && group.includes(b.source.code));
}

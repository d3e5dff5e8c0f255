import type { ConceptCode, Observation } from '@korsetkish/contract';
import type { SideBySideReason } from './side-by-side-reasons.ts';

/**
 * Why two figures of one indicator do not count the same thing; null when nothing says that they do not. Declared
 * definitions only set figures apart: that two sources mean the same, they do not say.
 */
export function findDefinitionReason(a: Observation, b: Observation): SideBySideReason | null {
  const isOneSource = a.source.code === b.source.code;
  const [some = [], others = []] = [a.definitions, b.definitions];
  const areBothDeclared = some.length > 0 && others.length > 0;
  // What a source that declares nothing counts is not known, and so not known to be another thing.
  if (!isOneSource && !areBothDeclared) return 'DEFINITION_NOT_PRINTED';
  if (!areSame(some, others)) {
    return isOneSource && a.refArea === b.refArea ? 'DEFINITION_CHANGED' : 'DIFFERENT_DEFINITION';
  }
  return isOneSource ? null : 'DEFINITION_NOT_PRINTED';
}

/** In whatever order. */
function areSame(some: readonly ConceptCode[], others: readonly ConceptCode[]): boolean {
  return some.toSorted().join(' ') === others.toSorted().join(' ');
}

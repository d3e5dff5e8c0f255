import type { Qualifier } from '@korsetkish/contract';

/** What is honest to say before a result: a qualifier, null for an exact one, MIXED when no word would be true. */
export type CombinedQualifier = Qualifier | null | 'MIXED';

function combineTwo(one: CombinedQualifier, other: CombinedQualifier): CombinedQualifier {
  if (one === other || other === null) return one;
  if (one === null) return other;
  const lowerBounds = [one, other].every((each) => each === 'MORE_THAN' || each === 'AT_LEAST');
  return lowerBounds ? 'MORE_THAN' : 'MIXED';
}

/**
 * The qualifier of a sum. An exact part changes nothing; "at least" with "more than" is more than; any other two words
 * point in different directions ("more than" a part plus "up to" another bounds nothing), and "about" bounds nothing
 * to begin with. The order of the parts does not matter.
 */
export function combineQualifiers(qualifiers: readonly CombinedQualifier[]): CombinedQualifier {
  return qualifiers.reduce(combineTwo, null);
}

const REVERSED = {
  MORE_THAN: 'UP_TO',
  AT_LEAST: 'UP_TO',
  UP_TO: 'AT_LEAST',
  ABOUT: 'ABOUT',
} as const satisfies Record<Qualifier, Qualifier>;

/**
 * The qualifier of a figure that is taken away or divided by: less is left when it is more. "More than" becomes "up to",
 * the nearest word that is still true.
 */
export function reverseQualifier(qualifier: Qualifier | null): Qualifier | null {
  return qualifier === null ? null : REVERSED[qualifier];
}

import type { Check, ObservationKey } from '@korsetkish/contract';
import { keyOf } from './figure-key.ts';

/** A check that does not confirm a figure. */
export interface Doubt {
  result: 'FAILS' | 'BASE_NOT_PRINTED';
  check: Check;
}

/** The doubts about a figure. */
export type DoubtIndex = (figure: ObservationKey) => readonly Doubt[];

/**
 * Checks that fail or have no printed base, by the figure that is checked; where a constant is checked, by each of its
 * parts.
 */
export function indexDoubts(checks: readonly Check[]): DoubtIndex {
  const found = new Map<string, Doubt[]>();
  for (const check of checks) {
    const { result, observations } = check;
    if (result !== 'FAILS' && result !== 'BASE_NOT_PRINTED') continue;
    const results = observations.filter(({ role }) => role === 'RESULT');
    for (const figure of results.length === 0 ? observations : results) {
      const key = keyOf(figure);
      found.set(key, [...(found.get(key) ?? []), { result, check }]);
    }
  }
  return (figure) => found.get(keyOf(figure)) ?? [];
}

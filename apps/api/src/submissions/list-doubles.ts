import type { SubmissionObservationKey } from '@korsetkish/contract';
import type { FieldError } from '../http/problem.ts';
import { keyOf } from './observation-key.ts';

/**
 * Figures that a body names twice: nothing can become of one cell in two ways at once.
 * @param lists of the body, by their names in it
 */
export function listDoubles(
  lists: Readonly<Record<string, readonly SubmissionObservationKey[]>>,
): FieldError[] {
  const seen = new Set<string>();
  return Object.entries(lists).flatMap(([list, keys]) =>
    keys.flatMap((figure, place): FieldError[] => {
      const key = keyOf(figure);
      if (seen.has(key)) return [{ path: `body.${list}.${place}`, say: ({ desk }) => desk.namedTwice }];
      seen.add(key);
      return [];
    }),
  );
}

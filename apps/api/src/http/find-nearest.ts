import { closest, distance } from 'fastest-levenshtein';

/**
 * The known name most like a mistyped one, case aside; null where none is near enough to be what was meant
 * (more than half of its letters would have to change).
 */
export function findNearest(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const upper = name.toUpperCase();
  const nearestUpper = closest(
    upper,
    known.map((each) => each.toUpperCase()),
  );
  const nearest = known.find((each) => each.toUpperCase() === nearestUpper) ?? null;
  return distance(upper, nearestUpper) <= Math.max(upper.length, nearestUpper.length) / 2 ? nearest : null;
}

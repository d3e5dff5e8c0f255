import { distance } from 'fastest-levenshtein';

/**
 * The known name most like a mistyped one, case aside; null where none is near enough to be what was meant
 * (more than half of its letters would have to change). A short name is a few letters away from anything, so that has to
 * hold of a name before it is the nearest.
 */
export function findNearest(name: string, known: readonly string[]): string | null {
  const upper = name.toUpperCase();
  let nearest: { each: string; changes: number } | null = null;
  for (const each of known) {
    const changes = distance(upper, each.toUpperCase());
    if (changes > Math.max(upper.length, each.length) / 2) continue;
    if (nearest === null || changes < nearest.changes) nearest = { each, changes };
  }
  return nearest?.each ?? null;
}

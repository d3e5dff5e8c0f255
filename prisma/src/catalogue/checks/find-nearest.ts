import { closest, distance } from 'fastest-levenshtein';

/**
 * The known code that a mistyped one most likely meant; null where more than a third of its letters would change, and for
 * numbers: the area with the most similar one is any other area.
 */
function findNearest(code: string, known: Iterable<string>): string | null {
  const candidates = [...known];
  if (candidates.length === 0 || /^\d+$/.test(code)) return null;
  const nearest = closest(code, candidates);
  return distance(code, nearest) <= Math.max(code.length, nearest.length) / 3 ? nearest : null;
}

/** `unknown code "YUOTH", did you mean "YOUTH"?` */
export function explainUnknown(code: string, known: Iterable<string>): string {
  const nearest = findNearest(code, known);
  return nearest === null ? `unknown code "${code}"` : `unknown code "${code}", did you mean "${nearest}"?`;
}

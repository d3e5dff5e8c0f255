import { closest, distance } from 'fastest-levenshtein';

/**
 * The known code that a mistyped one most likely meant, whatever its case; null where more than a third of its letters
 * would change, and for numbers: the area with the most similar one is any other area.
 */
export function findNearest(code: string, known: Iterable<string>): string | null {
  const candidates = new Map([...known].map((each) => [each.toUpperCase(), each]));
  if (candidates.size === 0 || /^\d+$/.test(code)) return null;
  const typed = code.toUpperCase();
  const nearest = closest(typed, [...candidates.keys()]);
  if (distance(typed, nearest) > Math.max(typed.length, nearest.length) / 3) return null;
  return candidates.get(nearest) ?? null;
}

/** `unknown code "YUOTH", did you mean "YOUTH"?` */
export function explainUnknown(code: string, known: Iterable<string>): string {
  const nearest = findNearest(code, known);
  return nearest === null ? `unknown code "${code}"` : `unknown code "${code}", did you mean "${nearest}"?`;
}

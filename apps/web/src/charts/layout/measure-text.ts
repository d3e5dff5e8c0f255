/**
 * Widths of Inter's letters in hundredths of an em, grouped; letters that are not named take `USUAL`.
 * Kept as a table so that a label is broken into lines the same way in a test, in a worker and on any screen, and so
 * that a chart's height is known before its code and its font have arrived.
 */
const WIDTHS: readonly (readonly [hundredths: number, letters: string])[] = [
  [29, " \u00a0.,:;'’|!·іІijlI"],
  [40, '()/-\u2011fr«tt'],
  [47, 'гғзтs'],
  [59, '–«»'],
  [66, 'цъ₸+−=ф'],
  [71, 'БВГЗКРСТУХЧҒҚЯABCDEGKPRSTUVXYZЦЬ'],
  [78, 'жмыАИЙЛНОПҢӨҰҮӘЭHNOQДЭ'],
  [86, 'шщюЖФЫwm⚠'],
  [101, 'МШЩЮMW—%◇'],
];
const USUAL = 61;

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([hundredths, letters]) => [...letters].map((letter) => [letter, hundredths] as const)),
);

/** Width of bold text against regular. */
const BOLD = 1.06;

/** Estimated width of a text in em, never much less than what is drawn. */
export function measureText(text: string, weight: 'regular' | 'bold' = 'regular'): number {
  let hundredths = 0;
  for (const letter of text) hundredths += WIDTH_OF.get(letter) ?? USUAL;
  return (hundredths / 100) * (weight === 'bold' ? BOLD : 1);
}

/**
 * Signs that make a spreadsheet work a cell out instead of showing it, in their full-width forms too, which some
 * versions treat alike; for a regular expression.
 */
export const FORMULA_SIGN = '[=+\\-@＝＋－＠]';

/** Spaces before a sign are passed over by some, and a tab or a line break may cut the cell. */
const FORMULA_START = new RegExp(`^(?:[\\t\\r\\n]|\\s*${FORMULA_SIGN})`);

/** Whether a spreadsheet that opens this text as the content of a cell would run it (OWASP: CSV injection). */
export function startsLikeFormula(text: string): boolean {
  return FORMULA_START.test(text);
}

import { FORMULA_SIGN, startsLikeFormula } from '../../../spreadsheet/starts-like-formula.ts';

/**
 * A sign that would begin a cell if the file were cut at another separator than the comma: where the comma stands in
 * numbers, Excel cuts a file that is double-clicked at every semicolon, quoted or not.
 */
const SIGN_AFTER_SEPARATOR = new RegExp(`([;\\t\\r\\n][\\s"]*)(?=${FORMULA_SIGN})`, 'g');

/**
 * A text as a cell of a CSV file, '' for none. Whatever a spreadsheet would run as a formula gets an apostrophe before
 * it, for a CSV cannot say that a cell is text. Numbers never pass here, so a negative one stays a number.
 */
export function csvText(text: string | null): string {
  if (text === null) return '';
  const guarded = text.replaceAll(SIGN_AFTER_SEPARATOR, "$1'");
  return startsLikeFormula(guarded) ? `'${guarded}` : guarded;
}

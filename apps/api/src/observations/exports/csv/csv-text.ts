import { startsLikeFormula } from '../../../spreadsheet/starts-like-formula.ts';

/**
 * A text as a cell of a CSV file, '' for none. One that a spreadsheet would run as a formula gets an apostrophe before
 * it, for a CSV cannot say that a cell is text. Numbers never pass here, so a negative one stays a number.
 */
export function csvText(text: string | null): string {
  if (text === null) return '';
  return startsLikeFormula(text) ? `'${text}` : text;
}

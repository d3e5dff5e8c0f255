import { cleanText } from './clean-text.ts';
import { type Reading, read, refuse } from './reading.ts';

/** The sign between whole and fraction; the other of the two, if it stands in a number at all, parts its groups. */
export type DecimalSign = 'COMMA' | 'POINT';

/** A number as its digits say it: `decimal` is exact (`-1234.50`), `decimals` the digits printed after its sign. */
export interface WrittenNumber {
  decimal: string;
  decimals: number;
}

/** AMBIGUOUS: «1,234» says 1.234 or 1234; MALFORMED: its groups are not of three digits, or its signs contradict. */
export type NumberProblem = 'AMBIGUOUS' | 'MALFORMED';

const SIGNS: Readonly<Record<DecimalSign, string>> = { COMMA: ',', POINT: '.' };

/** What a number may be written of: digits, both signs, and the spaces and apostrophes that part groups. */
export const NUMBER_PATTERN = /(?:- ?)?\d(?:[\d.,]|[ '’ʼ`](?=\d))*/;

/** Digits in threes behind one to three, or not parted at all. */
const GROUPED = /^\d{1,3}(?: \d{3})+$|^\d+$/;

/**
 * Reads a written number: «1 234,5», «1,234.5», «1'234». A sign that may part groups as well as a fraction is told by
 * `sign`, which the rest of its column decides.
 * @param text cleaned, with nothing but the number in it
 * @param sign null when nothing decides it
 */
export function readWrittenNumber(
  text: string,
  sign: DecimalSign | null,
): Reading<WrittenNumber, NumberProblem> {
  const digits = text.replace(/^- ?/, '').replace(/['’ʼ`]/g, ' ');
  const own = findDecimalSign(digits);
  if (own === 'AMBIGUOUS' && sign === null) return refuse('AMBIGUOUS');
  const decimalSign = own === 'AMBIGUOUS' ? sign : own;
  const [whole = '', fraction = '', ...more] =
    decimalSign === null ? [digits] : digits.split(SIGNS[decimalSign]);
  const groups = whole.replace(/[.,]/g, ' ');
  if (more.length > 0 || !GROUPED.test(groups) || !/^\d*$/.test(fraction) || hasTwoMarks(whole)) {
    return refuse('MALFORMED');
  }
  const shown = groups.replaceAll(' ', '');
  const minus = text.startsWith('-') ? '-' : '';
  return read({
    decimal: minus + shown + (fraction === '' ? '' : `.${fraction}`),
    decimals: fraction.length,
  });
}

/** Groups parted by two different signs: «1 234,567.8» is no number of anybody's. */
function hasTwoMarks(whole: string): boolean {
  return new Set(whole.match(/[ .,]/g)).size > 1;
}

/** The sign of the fraction as far as the number itself tells: null, it has no fraction. */
function findDecimalSign(digits: string): DecimalSign | 'AMBIGUOUS' | null {
  const signs = digits.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (last === undefined) return null;
  const lastSign = last === ',' ? 'COMMA' : 'POINT';
  if (new Set(signs).size === 2) return lastSign;
  if (signs.length > 1) return null;
  const [whole = '', fraction = ''] = digits.split(last);
  const maybeGroup = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return maybeGroup ? 'AMBIGUOUS' : lastSign;
}

/** What the numbers of a file or column tell of how they are written; the texts are those that told it. */
export type NumberStyle =
  | { kind: 'DECIDED'; sign: DecimalSign; because: string }
  /** No number has a sign that could be read both ways, and none has a fraction. */
  | { kind: 'NOT_ASKED' }
  | { kind: 'UNDECIDED'; ambiguous: string }
  | { kind: 'CONTRADICTORY'; comma: string; point: string };

/** Tells how a column's numbers are written, from those that can be read one way only. */
export function inferNumberStyle(texts: Iterable<string>): NumberStyle {
  let comma: string | undefined;
  let point: string | undefined;
  let ambiguous: string | undefined;
  for (const text of texts) {
    const told = tellSign(text);
    if (told === 'COMMA') comma ??= text;
    else if (told === 'POINT') point ??= text;
    else if (told === 'AMBIGUOUS') ambiguous ??= text;
  }
  if (comma !== undefined && point !== undefined) return { kind: 'CONTRADICTORY', comma, point };
  if (comma !== undefined) return { kind: 'DECIDED', sign: 'COMMA', because: comma };
  if (point !== undefined) return { kind: 'DECIDED', sign: 'POINT', because: point };
  return ambiguous === undefined ? { kind: 'NOT_ASKED' } : { kind: 'UNDECIDED', ambiguous };
}

/** The decimal sign that one number gives away, by its fraction or by its groups. */
function tellSign(text: string): DecimalSign | 'AMBIGUOUS' | null {
  const digits = NUMBER_PATTERN.exec(cleanText(text))?.[0].replace(/^- ?/, '');
  if (digits === undefined) return null;
  const own = findDecimalSign(digits);
  if (own === 'AMBIGUOUS') return own;
  if (readWrittenNumber(digits, null).kind === 'REFUSED') return null;
  if (own !== null) return own;
  if (digits.includes(',')) return 'POINT';
  return digits.includes('.') ? 'COMMA' : null;
}

import type { ObsStatus, Qualifier, UnitMeasure } from '@korsetkish/contract';
import { Big } from 'big.js';
import { SYNTHETIC_MARK } from '../phrases/synthetic-mark.ts';
import { cleanText } from './clean-text.ts';
import { EMPTY_SIGNS, EMPTY_WORDS } from './figure-words.ts';
import { foldForSearch } from './fold-for-search.ts';
import { readLegacyKazakh, replaceLookAlikes } from './legacy-kazakh.ts';
import { type DecimalSign, NUMBER_PATTERN, readWrittenNumber } from './number-style.ts';
import { type Reading, read, refuse } from './reading.ts';
import { readWordsOfFigure, type WordsProblem } from './words-of-figure.ts';

/** What a cell is read for. */
export interface ObsValueQuestion {
  /** How the column's numbers are written, null when nothing tells (`inferNumberStyle`). */
  sign: DecimalSign | null;
  /** The power of ten that the column's heading, the table's title or a unit column says; 0 unless told. */
  unitMult?: number;
  /** The unit of the indicator, whose words may follow the number; null when it is not known yet. */
  unitMeasure?: UnitMeasure | null;
}

/** What a cell says: the figure as printed, or that there is none. */
export interface ReadObsValue {
  /** null: the cell says there is no figure. */
  obsValue: number | null;
  decimals: number;
  unitMult: number;
  qualifier: Qualifier | null;
  /** Why there is no figure, where the cell says so; null with a figure, and where it only holds a dash or nothing. */
  emptyReason: ObsStatus | null;
  notes: readonly ReadingNote[];
}

/** What a reader has to be told beside the figure. */
export type ReadingNote = 'FOOTNOTE_MARK' | 'ROUNDED_AS_SHOWN';

/**
 * Why a cell says no figure that could be kept. NO_NUMBER: words alone; SEVERAL_NUMBERS: a range or a list; AMBIGUOUS
 * and MALFORMED as in `readWrittenNumber`, and what may be a negative number or not; TOO_LONG: more digits than a number here can hold exactly; SYNTHETIC: marked
 * as invented. The others are of its words (`readWordsOfFigure`).
 */
export type ObsValueProblem =
  | 'NO_NUMBER'
  | 'SEVERAL_NUMBERS'
  | 'AMBIGUOUS'
  | 'MALFORMED'
  | 'TOO_LONG'
  | 'SYNTHETIC'
  | WordsProblem;

/** So many digits a double gives back as they were written. */
const MOST_DIGITS = 15;
/** So many decimals are kept of a figure. */
const MOST_DECIMALS = 10;

/** «(16)» and «16-» are how accounts write minus 16, and how others write an aside or a dash. */
const MAY_BE_NEGATIVE = { before: /\(\s*$/, after: /^\s*-\s*$/ } as const;

/** Stars, raised digits and numbers in brackets behind a figure lead to a note below the table. */
const FOOTNOTE_MARK = /(?:\s*(?:\*+|[¹²³⁰⁴-⁹]+|\[\d{1,2}\]))+$/;

/**
 * Reads a figure as `formatObsValue` writes it and as people type it: «более 4 тыс. НПО», «4 мыңнан астам», «1 234,5*».
 * What it cannot tell it refuses, with the reason.
 */
export function readObsValue(
  text: string,
  question: ObsValueQuestion,
): Reading<ReadObsValue, ObsValueProblem> {
  const whole = cleanText(text);
  if (whole.startsWith(SYNTHETIC_MARK)) return refuse('SYNTHETIC');
  const unmarked = whole.replace(FOOTNOTE_MARK, '');
  const notes: ReadingNote[] = unmarked === whole ? [] : ['FOOTNOTE_MARK'];
  const emptyReason = findEmptyReason(unmarked);
  if (emptyReason !== undefined) return read(nothing(question, emptyReason, notes));

  const found = NUMBER_PATTERN.exec(unmarked);
  if (found === null) return refuse('NO_NUMBER');
  const before = unmarked.slice(0, found.index);
  const after = unmarked.slice(found.index + found[0].length);
  if (/\d/.test(before + after)) return refuse('SEVERAL_NUMBERS');
  if (MAY_BE_NEGATIVE.before.test(before) || MAY_BE_NEGATIVE.after.test(after)) return refuse('MALFORMED');
  // A sign at the end closes the sentence or an abbreviation, not the number.
  const number = readWrittenNumber(found[0].replace(/[.,]$/, ''), question.sign);
  if (number.kind === 'REFUSED') return number;
  const words = readWordsOfFigure(before, after, question);
  if (words.kind === 'REFUSED') return words;
  const { decimal, decimals } = number.what;
  if (countDigits(decimal) > MOST_DIGITS || decimals > MOST_DECIMALS) return refuse('TOO_LONG');
  return read({ obsValue: Number(decimal), decimals, ...words.what, emptyReason: null, notes });
}

function nothing(
  { unitMult = 0 }: ObsValueQuestion,
  emptyReason: ObsStatus | null,
  notes: readonly ReadingNote[],
): ReadObsValue {
  return { obsValue: null, decimals: 0, unitMult, qualifier: null, emptyReason, notes };
}

/** Why there is no figure; undefined when the text is no word for that. */
function findEmptyReason(text: string): ObsStatus | null | undefined {
  const bySign = EMPTY_SIGNS.get(text);
  if (bySign !== undefined) return bySign;
  for (const reading of readLegacyKazakh(text)) {
    const byWord = EMPTY_WORDS.get(foldForSearch(replaceLookAlikes(reading)));
    if (byWord !== undefined) return byWord;
  }
  return undefined;
}

function countDigits(decimal: string): number {
  return decimal.replace(/^-?[0.]*/, '').replace('.', '').length;
}

/** A cell that holds a number rather than text. */
export interface NumberCell {
  /** As the file holds it: `2627442`, `0.10000000000000001`, `7.5E+08`. */
  number: string;
  /** Decimals that its format shows; null for the general format, which shows those the number has. */
  shownDecimals: number | null;
  /** True when its format shows it times a hundred with a per cent sign. */
  isPercent: boolean;
}

/**
 * Reads a number cell as it is shown: 1234.5678 formatted with one decimal is the figure 1 234,6, and that it was
 * rounded is noted. The file's binary fraction (0.10000000000000001) is read as the decimal it stands for.
 */
export function readNumberCell(
  { number, shownDecimals, isPercent }: NumberCell,
  { unitMult = 0 }: Pick<ObsValueQuestion, 'unitMult'>,
): Reading<ReadObsValue, ObsValueProblem> {
  const double = Number(number);
  if (number.trim() === '' || !Number.isFinite(double)) return refuse('MALFORMED');
  const exact = new Big(double).times(isPercent ? 100 : 1);
  const ownDecimals = exact.toFixed().split('.')[1]?.length ?? 0;
  // A worked-out number has digits nobody printed: beyond these it is read as the general format shows it.
  const decimals = shownDecimals ?? Math.min(ownDecimals, MOST_DECIMALS);
  const shown = exact.round(decimals, Big.roundHalfUp);
  const decimal = shown.toFixed(decimals);
  if (countDigits(decimal) > MOST_DIGITS || decimals > MOST_DECIMALS) return refuse('TOO_LONG');
  return read({
    obsValue: Number(decimal),
    decimals,
    unitMult,
    qualifier: null,
    emptyReason: null,
    notes: shown.eq(exact) ? [] : ['ROUNDED_AS_SHOWN'],
  });
}

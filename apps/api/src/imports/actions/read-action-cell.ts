import { isTimePeriod, type TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod, type Reading, read, refuse } from '@korsetkish/figures';
import type { Unreadable } from '../entries/read-codes-cell.ts';
import { readPeriodCell } from '../mapping/read-file-cell.ts';
import type { FileCell } from '../reading/file-row.ts';

/** Most characters of what a document prints as a number. */
const LONGEST_NUMBER = 60;

const because = (reason: Unreadable['reason'], candidates: readonly string[] = []) =>
  refuse<Unreadable>({ reason, candidates });

/**
 * A number as a document prints it: `2.1`, `83/12-VII`. A spreadsheet makes a number or a day of one that looks like it;
 * of a number it can be told what it was, of a day it cannot.
 */
export function readPrintedNumber(cell: FileCell): Reading<string, Unreadable> {
  if (cell.kind === 'DATE') return because('TURNED_INTO_DATE');
  const text = normalizeNumber(cell.kind === 'TEXT' ? cell.text : showNumber(cell));
  if (text === '') return because('EMPTY');
  return text.length > LONGEST_NUMBER ? because('TOO_LONG') : read(text);
}

const showNumber = ({ number, shownDecimals }: Extract<FileCell, { kind: 'NUMBER' }>): string =>
  shownDecimals === null ? String(Number(number)) : Number(number).toFixed(shownDecimals);

/** As numbers are compared: «№ 2,1.» is 2.1. */
export const normalizeNumber = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replace(/^\s*№\s*/, '')
    .replaceAll(/(?<=\d),(?=\d)/g, '.')
    .replace(/\.?\s*$/, '')
    .trim();

/**
 * A period that something is due in or planned for; a day is one too. «03/04/2025» is the third of April to some and the
 * fourth of March to others, so it is neither, and a year of two figures is none.
 */
export function readDueCell(cell: FileCell): Reading<TimePeriod, Unreadable> {
  const slashed = cell.kind === 'TEXT' ? SLASHED.exec(cell.text.trim()) : null;
  if (slashed !== null) return readSlashed(slashed);
  if (cell.kind === 'TEXT' && SHORT_YEAR.test(cell.text.trim())) return because('NO_YEAR');
  const reading = readPeriodCell(cell);
  return reading.kind === 'READ' ? reading : because(reading.problem);
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/;
const SHORT_YEAR = /^\d{1,2}[.-]\d{1,2}[.-]\d{2}$/;

function readSlashed([, first = '', second = '', year = '']: RegExpExecArray): Reading<
  TimePeriod,
  Unreadable
> {
  if (year.length === 2) return because('NO_YEAR');
  const on = (month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const days = [...new Set([on(second, first), on(first, second)])].filter(isTimePeriod);
  const [day, other] = days;
  if (day === undefined) return because('NO_SUCH_PERIOD');
  return other === undefined ? read(day) : because('AMBIGUOUS', days);
}

/** Whether something is due on a day, and not planned for a longer time. */
export const isDay = (timePeriod: TimePeriod): boolean => parseTimePeriod(timePeriod).kind === 'DAY';

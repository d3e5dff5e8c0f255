import { parseBreakdown } from '@korsetkish/contract';
import {
  type CodeIndex,
  type CodeProblem,
  foldForSearch,
  formatNumber,
  NBSP,
  type ObsValueProblem,
  type ObsValueQuestion,
  type Reading,
  type ReadObsValue,
  read,
  readCode,
  readDateCell,
  readNumberCell,
  readObsValue,
  readTimePeriod,
  refuse,
  type TimePeriodProblem,
} from '@korsetkish/figures';
import type { FileCell } from '../reading/file-row.ts';

/** What a cell shows, as text: for codes, names and samples. */
export function textOf(cell: FileCell | null): string {
  if (cell === null) return '';
  if (cell.kind === 'TEXT') return cell.text;
  if (cell.kind === 'DATE') {
    const reading = readDateCell(cell.serial, cell.calendar, cell.shown);
    return reading.kind === 'READ' ? reading.what : String(cell.serial);
  }
  const reading = readNumberCell(cell, {});
  if (reading.kind === 'REFUSED' || reading.what.obsValue === null) return cell.number;
  const { obsValue, decimals } = reading.what;
  const digits = formatNumber(obsValue, decimals);
  // The general format shows no groups: the year 2021, the code 751210000.
  return (cell.shownDecimals === null ? digits.replaceAll(NBSP, '') : digits) + (cell.isPercent ? '%' : '');
}

/** A figure, from a number as it is shown or from what is typed. */
export function readFigureCell(
  cell: FileCell,
  question: ObsValueQuestion,
): Reading<ReadObsValue, ObsValueProblem> {
  if (cell.kind === 'TEXT') return readObsValue(cell.text, question);
  if (cell.kind === 'DATE') return refuse('NO_NUMBER');
  if (cell.isPercent && question.unitMeasure && question.unitMeasure.unitMeasure !== 'PERCENT') {
    return refuse('OTHER_UNIT');
  }
  return readNumberCell(cell, question);
}

/** A period, from a date or from what is typed; a bare number is a year. */
export function readPeriodCell(cell: FileCell): Reading<string, TimePeriodProblem> {
  if (cell.kind === 'DATE') return readDateCell(cell.serial, cell.calendar, cell.shown);
  return readTimePeriod(cell.kind === 'TEXT' ? cell.text : cell.number);
}

/** A code of one list; a number is taken as its digits, for that is what a spreadsheet made of a code. */
export function readCodeCell(cell: FileCell, index: CodeIndex): Reading<string, CodeProblem> {
  const reading = readCode(cell.kind === 'NUMBER' ? cell.number : textOf(cell), index);
  return reading.kind === 'READ' ? read(reading.what.code) : reading;
}

/** Words for the printed total, where a column says breakdowns. */
const TOTAL_WORDS: ReadonlySet<string> = new Set(
  ['_T', 'всего', 'итого', 'общий итог', 'барлығы', 'жиыны', 'жалпы'].map(foldForSearch),
);

/** A breakdown: the total, a code or its name, or several codes as they are written here (`MEDIUM=TV;TOPIC=COVID_19`). */
export function readBreakdownCell(
  cell: FileCell | null,
  index: CodeIndex,
): Reading<Record<string, string>, CodeProblem> {
  if (cell === null || TOTAL_WORDS.has(foldForSearch(textOf(cell)))) return read({});
  const parts = textOf(cell).includes('=') ? textOf(cell).split(';') : [textOf(cell)];
  const breakdown: Record<string, string> = {};
  for (const part of parts) {
    const reading = readCode(part, index);
    if (reading.kind === 'REFUSED') return reading;
    Object.assign(breakdown, parseBreakdown(reading.what.code));
  }
  return read(breakdown);
}

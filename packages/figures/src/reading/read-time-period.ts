import { isTimePeriod, type TimePeriod } from '@korsetkish/contract';
import { cleanText } from './clean-text.ts';
import { readLegacyKazakh, replaceLookAlikes } from './legacy-kazakh.ts';
import { PERIOD_SHAPES } from './period-shapes.ts';
import { splitPeriod } from './period-tokens.ts';
import { type Reading, read, refuse } from './reading.ts';

/** NO_PERIOD: its words are none; NO_YEAR: a quarter or month of no year; NO_SUCH_PERIOD: the 30th of February. */
export type TimePeriodProblem = 'NO_PERIOD' | 'NO_YEAR' | 'NO_SUCH_PERIOD';

/**
 * Reads a period as it is written in tables, in Kazakh or Russian, and in SDMX: «II кв. 2021 г.», «2021 жылғы
 * 2-тоқсан», «январь–май 2021», «5 ай 2021», «31.05.2021», `2021-Q2`. Years are of four digits; nothing is supplied.
 */
export function readTimePeriod(text: string): Reading<TimePeriod, TimePeriodProblem> {
  const cleaned = cleanText(text);
  if (isTimePeriod(cleaned.toUpperCase())) return read(cleaned.toUpperCase());
  for (const meant of readLegacyKazakh(cleaned)) {
    const reading = readWrittenPeriod(replaceLookAlikes(meant).toLowerCase());
    if (reading !== null) return reading;
  }
  return refuse('NO_PERIOD');
}

/** null: not written as a period. */
function readWrittenPeriod(text: string): Reading<TimePeriod, TimePeriodProblem> | null {
  const tokens = splitPeriod(text);
  if (tokens === null || tokens.length === 0) return null;
  const shape = tokens.map(({ sign }) => sign).join('');
  const build = PERIOD_SHAPES[shape];
  if (build === undefined) return shape.includes('Y') || !/[QHM]/.test(shape) ? null : refuse('NO_YEAR');
  const timePeriod = build(tokens);
  return timePeriod !== null && isTimePeriod(timePeriod) ? read(timePeriod) : refuse('NO_SUCH_PERIOD');
}

/** How much of a date a cell's format shows. */
export type ShownDate = 'DAY' | 'MONTH' | 'YEAR';

/** Days from the day zero of each of the two calendars of spreadsheets to 1 January 1970. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
const MS_A_DAY = 86_400_000;
/** The calendar of 1900 holds a 29 February that never was; from the day after it on it counts right. */
const FIRST_SURE_DAY = 61;

/**
 * Reads a date cell: a count of days in one of the two calendars of spreadsheets.
 * @param serial days, its fraction being the time of day
 * @param calendar `date1904` of the workbook decides
 */
export function readDateCell(
  serial: number,
  calendar: 1900 | 1904,
  shown: ShownDate,
): Reading<TimePeriod, TimePeriodProblem> {
  const isSure = calendar === 1904 ? serial >= 0 : serial >= FIRST_SURE_DAY;
  const moment = new Date((Math.floor(serial) - EPOCH[calendar]) * MS_A_DAY);
  if (!isSure || Number.isNaN(moment.getTime())) return refuse('NO_SUCH_PERIOD');
  const day = moment.toISOString().slice(0, 10);
  const timePeriod = { DAY: day, MONTH: day.slice(0, 7), YEAR: day.slice(0, 4) }[shown];
  return isTimePeriod(timePeriod) ? read(timePeriod) : refuse('NO_SUCH_PERIOD');
}

import { TIME_PERIOD_PATTERN, type TimePeriod } from '@korsetkish/contract';

/** What a period's text says, with its first and last day (ISO dates, both inclusive). */
export type ParsedTimePeriod =
  | { kind: 'YEAR'; year: number; start: string; end: string; months: 12 }
  | { kind: 'QUARTER'; year: number; quarter: number; start: string; end: string; months: 3 }
  | { kind: 'MONTH'; year: number; month: number; start: string; end: string; months: 1 }
  | { kind: 'DURATION'; year: number; month: number; day: number; start: string; end: string; months: number }
  | { kind: 'DAY'; year: number; month: number; day: number; start: string; end: string; months: null };

const isoDate = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Texts read before. A few hundred periods are asked about again and again, thousands of times in one answer. */
const known = new Map<TimePeriod, Readonly<ParsedTimePeriod>>();

/** So many different periods stand in no product's data; a stranger who sends more of them fills no memory. */
const MOST_KNOWN = 5_000;

/**
 * Reads an SDMX time period. `months` is its length in whole months, null for a day.
 * @throws RangeError when the text is not one of the forms of `TimePeriod`
 */
export function parseTimePeriod(timePeriod: TimePeriod): Readonly<ParsedTimePeriod> {
  const before = known.get(timePeriod);
  if (before !== undefined) return before;
  const parsed = readTimePeriod(timePeriod);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(timePeriod, parsed);
  return parsed;
}

function readTimePeriod(timePeriod: TimePeriod): ParsedTimePeriod {
  const groups = TIME_PERIOD_PATTERN.exec(timePeriod)?.groups;
  if (!groups) throw new RangeError(`not a time period: ${timePeriod}`);
  const year = Number(groups.year);
  if (groups.quarter !== undefined) {
    const quarter = Number(groups.quarter);
    const start = isoDate(year, quarter * 3 - 2, 1);
    return { kind: 'QUARTER', year, quarter, start, end: isoDate(year, quarter * 3 + 1, 0), months: 3 };
  }
  if (groups.month === undefined) {
    return { kind: 'YEAR', year, start: isoDate(year, 1, 1), end: isoDate(year, 12, 31), months: 12 };
  }
  const month = Number(groups.month);
  if (groups.day === undefined) {
    const start = isoDate(year, month, 1);
    return { kind: 'MONTH', year, month, start, end: isoDate(year, month + 1, 0), months: 1 };
  }
  const day = Number(groups.day);
  const start = isoDate(year, month, day);
  if (groups.count === undefined) return { kind: 'DAY', year, month, day, start, end: start, months: null };
  const months = Number(groups.count) * (groups.unit === 'Y' ? 12 : 1);
  return { kind: 'DURATION', year, month, day, start, end: isoDate(year, month + months, day - 1), months };
}

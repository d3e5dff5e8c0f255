import { isTimePeriod, type TimePeriod } from '@korsetkish/contract';
import type { PeriodToken } from './period-tokens.ts';

/** Makes the period of pieces that stand in one order; null when there is no such period. */
type BuildPeriod = (tokens: readonly PeriodToken[]) => TimePeriod | null;

const two = (number: number): string => String(number).padStart(2, '0');

/** The numbers that the pieces carry, in their order; month in figures gives two. */
const numbersOf = (tokens: readonly PeriodToken[]): number[] =>
  tokens.flatMap((token) => {
    if (token.sign === 'P') return [token.month, token.year];
    return 'number' in token ? [token.number] : [];
  });

/** The pieces' numbers in the order in which `order` names them. */
function take(tokens: readonly PeriodToken[], order: readonly number[]): number[] {
  const numbers = numbersOf(tokens);
  return order.map((index) => numbers[index] ?? Number.NaN);
}

/** A duration has at most two digits; of more months only whole years can be told. */
function lasting(start: string, months: number): TimePeriod | null {
  if (months >= 1 && months <= 99) return `${start}/P${months}M`;
  return months > 0 && months % 12 === 0 && months <= 99 * 12 ? `${start}/P${months / 12}Y` : null;
}

/** `2021-04-01/P2M`; a whole quarter told by its months stays told by them. */
function monthsBetween(
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): TimePeriod | null {
  const count = (toYear - fromYear) * 12 + toMonth - fromMonth + 1;
  if (count === 1) return `${fromYear}-${two(fromMonth)}`;
  if (count === 12 && fromMonth === 1) return `${fromYear}`;
  return lasting(`${fromYear}-${two(fromMonth)}-01`, count);
}

function years(first: number, last: number): TimePeriod | null {
  const count = last - first + 1;
  if (count < 1 || count > 99) return null;
  return count === 1 ? `${first}` : `${first}-01-01/P${count}Y`;
}

const quarter = (year: number, number: number): TimePeriod => `${year}-Q${number}`;
const half = (year: number, number: number): TimePeriod | null => {
  if (number === 1) return `${year}-01-01/P6M`;
  return number === 2 ? `${year}-07-01/P6M` : null;
};
/** So many months of a year are counted from its January. */
const firstMonths = (year: number, count: number): TimePeriod | null =>
  count <= 12 ? monthsBetween(year, 1, year, count) : null;
const month = (year: number, number: number): TimePeriod => `${year}-${two(number)}`;
const day = (year: number, inMonth: number, number: number): TimePeriod =>
  `${year}-${two(inMonth)}-${two(number)}`;

/** The day after, an ISO date. */
const dayAfter = (isoDate: string): string =>
  new Date(Date.parse(isoDate) + 86_400_000).toISOString().slice(0, 10);

const yearOf = (isoDate: string): number => Number(isoDate.slice(0, 4));
const monthOf = (isoDate: string): number => Number(isoDate.slice(5, 7));

/** SDMX tells days from ... to as months from a day; a span that is no whole months has no such form. */
function daysBetween(first: string, last: string): TimePeriod | null {
  if (!isTimePeriod(first) || !isTimePeriod(last) || last < first) return null;
  const after = dayAfter(last);
  const count = (yearOf(after) - yearOf(first)) * 12 + monthOf(after) - monthOf(first);
  if (first.slice(8) !== after.slice(8)) return null;
  return first.endsWith('-01')
    ? monthsBetween(yearOf(first), monthOf(first), yearOf(last), monthOf(last))
    : lasting(first, count);
}

/** Where the numbers stand among the pieces, and what they make. Kazakh puts the year first, Russian last. */
const numbers =
  (order: readonly number[], build: (...numbers: number[]) => TimePeriod | null): BuildPeriod =>
  (tokens) =>
    build(...take(tokens, order));

/** From one day to another, each told by its year, month and day. */
const spanOfDays = (order: readonly number[]): BuildPeriod =>
  numbers(order, (y1 = 0, m1 = 0, d1 = 0, y2 = 0, m2 = 0, d2 = 0) =>
    daysBetween(day(y1, m1, d1), day(y2, m2, d2)),
  );

const dayOf = (token: PeriodToken | undefined): string => (token?.sign === 'D' ? token.day : '');

/** Every order in which the pieces of a period are written, and the period they make. */
export const PERIOD_SHAPES: Readonly<Record<string, BuildPeriod>> = {
  Y: numbers([0], (year) => `${year}`),
  'Y-Y': numbers([0, 1], years),
  NQY: numbers([1, 0], quarter),
  QNY: numbers([1, 0], quarter),
  YNQ: numbers([0, 1], quarter),
  YQN: numbers([0, 1], quarter),
  NHY: numbers([1, 0], half),
  YNH: numbers([0, 1], half),
  NAY: numbers([1, 0], firstMonths),
  YNA: numbers([0, 1], firstMonths),
  MY: numbers([1, 0], month),
  YM: numbers([0, 1], month),
  MAY: numbers([1, 0], month),
  YMA: numbers([0, 1], month),
  P: numbers([1, 0], month),
  'P-P': numbers([1, 0, 3, 2], monthsBetween),
  'M-MY': numbers([2, 0, 2, 1], monthsBetween),
  'YM-M': numbers([0, 1, 0, 2], monthsBetween),
  'MY-MY': numbers([1, 0, 3, 2], monthsBetween),
  'YM-YM': numbers([0, 1, 2, 3], monthsBetween),
  NMY: numbers([2, 1, 0], day),
  YNM: numbers([0, 2, 1], day),
  D: ([token]) => dayOf(token),
  'D-D': ([first, , last]) => daysBetween(dayOf(first), dayOf(last)),
  'N-NMY': spanOfDays([3, 2, 0, 3, 2, 1]),
  'YN-NM': spanOfDays([0, 3, 1, 0, 3, 2]),
  'NM-NMY': spanOfDays([4, 1, 0, 4, 3, 2]),
  'YNM-NM': spanOfDays([0, 2, 1, 0, 4, 3]),
  'NMY-NMY': spanOfDays([2, 1, 0, 5, 4, 3]),
  'YNM-YNM': spanOfDays([0, 2, 1, 3, 5, 4]),
};

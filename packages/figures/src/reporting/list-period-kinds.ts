import type { Measure, TimePeriod } from '@korsetkish/contract';
import { type ParsedTimePeriod, parseTimePeriod } from '../periods/parse-time-period.ts';

/** A year, a quarter, a month, a stretch of months (DURATION), or as of a day. */
export type PeriodKind = ParsedTimePeriod['kind'];

const LENGTHS = ['YEAR', 'QUARTER', 'MONTH', 'DURATION'] as const satisfies readonly PeriodKind[];

/** What happens takes time, a level stands on a day; a rate or a price may be told either way. */
const KINDS: Readonly<Record<Measure, readonly PeriodKind[]>> = {
  FLOW: LENGTHS,
  STOCK: ['DAY'],
  RATE: [...LENGTHS, 'DAY'],
  PRICE: [...LENGTHS, 'DAY'],
};

/**
 * The kinds of periods that figures of an indicator are told for.
 * @param published periods of its published figures: a source may print a level «for 2020», and goes on doing so
 */
export function listPeriodKinds(measure: Measure, published: readonly TimePeriod[]): PeriodKind[] {
  return [...new Set([...KINDS[measure], ...published.map((each) => parseTimePeriod(each).kind)])];
}

import type { TimePeriod, TimeWindow } from '@korsetkish/contract';
import * as fc from 'fast-check';

const year = fc.integer({ min: 1995, max: 2035 });
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const month = fc.integer({ min: 1, max: 12 }).map(twoDigits);
// Days 1 to 28 exist in every month, so no combination is impossible.
const day = fc.integer({ min: 1, max: 28 }).map(twoDigits);

const duration = fc
  .tuple(year, month, fc.constantFrom('01', '15'), fc.integer({ min: 1, max: 36 }), fc.constantFrom('M', 'Y'))
  .map(([from, startMonth, startDay, count, unit]) => `${from}-${startMonth}-${startDay}/P${count}${unit}`);

/** Any form of period that the contract accepts, years 1995 to 2035. */
export const arbitraryTimePeriod: fc.Arbitrary<TimePeriod> = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, quarter]) => `${of}-Q${quarter}`),
  fc.tuple(year, month).map(([of, inMonth]) => `${of}-${inMonth}`),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  duration,
);

/** A window with its ends in any form and any order. */
export const arbitraryTimeWindow: fc.Arbitrary<TimeWindow> = fc.record({
  startPeriod: arbitraryTimePeriod,
  endPeriod: arbitraryTimePeriod,
});

import * as z from 'zod';
import { isTimePeriod } from './time-period-pattern.ts';

/** A possible period in one of the SDMX forms. Durations must start on a real day; 2021-02-30 is refused. */
export const TimePeriod = z.string().refine(isTimePeriod, { error: 'not a period' }).meta({
  id: 'TimePeriod',
  description: '`2020`, `2021-Q1`, `2021-04`, `2021-01-01/P5M`, `2017-01-01/P4Y` or `2021-05-31`',
  example: '2021-01-01/P5M',
});
export type TimePeriod = z.infer<typeof TimePeriod>;

/** A window of time: both ends inclusive, each itself a period (`2020` to `2021-05`). */
export const TimeWindow = z
  .object({ startPeriod: TimePeriod, endPeriod: TimePeriod })
  .meta({ id: 'TimeWindow' });
export type TimeWindow = z.infer<typeof TimeWindow>;

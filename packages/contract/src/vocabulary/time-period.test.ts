import { describe, expect, it } from 'vitest';
import { TimePeriod } from './time-period.ts';

describe('TimePeriod', () => {
  it.each(['2020', '2021-Q1', '2021-04', '2021-01-01/P5M', '2017-01-01/P4Y', '2021-05-31', '2024-02-29'])(
    'takes %s',
    (text) => {
      expect(TimePeriod.safeParse(text).success).toBe(true);
    },
  );

  it.each(['2021-Q5', '2021-13', '2021-02-30', '2023-02-29', '2021-01-01/P0M', '2021/04', '21', '0099', ''])(
    'refuses %s',
    (text) => {
      expect(TimePeriod.safeParse(text).success).toBe(false);
    },
  );
});

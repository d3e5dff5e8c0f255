import type { Scenario } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimePeriod, arbitraryTimeWindow } from '../testing/arbitrary-time-period.ts';
import { isInWindow, spanOfWindow } from './is-in-window.ts';
import { parseTimePeriod } from './parse-time-period.ts';
import { periodContains } from './period-contains.ts';

const almaty = { startPeriod: '2020', endPeriod: '2021-05' };
const shows = (timePeriod: string, scenario: Scenario = 'ACTUAL', window = almaty) =>
  isInWindow({ timePeriod, scenario }, window);

describe('isInWindow', () => {
  it('takes both ends as periods', () => {
    expect(spanOfWindow(almaty)).toEqual({ start: '2020-01-01', end: '2021-05-31' });
  });

  it.each(['2020', '2021-Q1', '2021-04', '2021-01-01/P4M', '2021-01-01/P5M', '2021-05-31', '2020-09-01/P9M'])(
    'shows %s, which lies inside',
    (timePeriod) => {
      expect(shows(timePeriod)).toBe(true);
    },
  );

  it('shows a longer period that ends inside', () => {
    expect(shows('2017-01-01/P4Y')).toBe(true);
  });

  it('shows a plan that touches the window, but not an actual figure that ends after it', () => {
    expect(shows('2021', 'PLAN')).toBe(true);
    expect(shows('2021', 'ACTUAL')).toBe(false);
  });

  it('shows a plan for a day in every window of its year, because it is worked at all year', () => {
    expect(shows('2021-12-31', 'PLAN')).toBe(true);
    expect(shows('2021-12-31', 'ACTUAL')).toBe(false);
    expect(shows('2022-12-31', 'PLAN')).toBe(false);
  });

  it('leaves out what ended before', () => {
    expect(shows('2019')).toBe(false);
    expect(shows('2019', 'PLAN')).toBe(false);
  });

  it('shows nothing in a window that ends before it starts', () => {
    expect(shows('2021', 'PLAN', { startPeriod: '2021-05', endPeriod: '2021-03' })).toBe(false);
  });

  it('holds every period that its days contain', () => {
    const scenarios = fc.constantFrom<Scenario>('ACTUAL', 'PLAN');
    fc.assert(
      fc.property(arbitraryTimePeriod, arbitraryTimePeriod, scenarios, (outer, inner, scenario) => {
        fc.pre(periodContains(outer, inner));
        const window = { startPeriod: outer, endPeriod: outer };
        expect(isInWindow({ timePeriod: inner, scenario }, window)).toBe(true);
      }),
    );
  });

  it('shows an actual figure exactly where its last day is inside, and never a plan less', () => {
    fc.assert(
      fc.property(arbitraryTimePeriod, arbitraryTimeWindow, (timePeriod, window) => {
        const { start, end } = spanOfWindow(window);
        const last = parseTimePeriod(timePeriod).end;
        const actual = isInWindow({ timePeriod, scenario: 'ACTUAL' }, window);
        expect(actual).toBe(start <= last && last <= end);
        if (actual) expect(isInWindow({ timePeriod, scenario: 'PLAN' }, window)).toBe(true);
      }),
    );
  });
});

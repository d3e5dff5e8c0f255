import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { findDefaultWindow } from './find-default-window.ts';
import { isInWindow, spanOfWindow } from './is-in-window.ts';

const indicators = [
  { indicator: 'ASSEMBLY_NOTIFICATIONS', headline: true },
  { indicator: 'INFORMATION_BUDGET', headline: true },
  { indicator: 'COUNCIL_DECISIONS_CIVIC_CENTRE_CONSULTATIONS', headline: true },
  { indicator: 'YOUTH_POPULATION', headline: false },
];

const figure = (indicator: string, timePeriod: string, more: Partial<Observation> = {}) =>
  buildObservation({ indicator, timePeriod, ...more });

const astana = [
  figure('COUNCIL_DECISIONS_ARTISTIC_DIRECTORS', '2022-10-19'),
  figure('COUNCIL_DECISIONS_ETHNOLINGUISTIC_SCHOOLS', '2022-10-19'),
  figure('COUNCIL_DECISIONS_ETHNOLINGUISTIC_SCHOOLS_FUNDING', '2022', { scenario: 'PLAN' }),
  figure('COUNCIL_DECISIONS_CIVIC_CENTRE_CONSULTATIONS', '2022-01-01/P9M'),
];

describe('findDefaultWindow', () => {
  it('opens Almaty with 2020 and the five months of 2021, plans or not', () => {
    const almaty = [
      figure('ASSEMBLY_NOTIFICATIONS', '2020'),
      figure('ASSEMBLY_NOTIFICATIONS', '2021-01-01/P5M'),
      figure('INFORMATION_BUDGET', '2021', { scenario: 'PLAN' }),
      figure('YOUTH_POPULATION', '2021-05-31'),
    ];
    expect(findDefaultWindow(almaty, indicators)).toEqual({ startPeriod: '2020', endPeriod: '2021-05' });
  });

  it('opens Astana with the year 2022, and every figure of Astana is in it', () => {
    const window = findDefaultWindow(astana, indicators);
    expect(window).toEqual({ startPeriod: '2022', endPeriod: '2022' });
    if (window) expect(astana.every((each) => isInWindow(each, window))).toBe(true);
  });

  it('ends with the year when the newest headline does', () => {
    const window = findDefaultWindow([figure('ASSEMBLY_NOTIFICATIONS', '2020')], indicators);
    expect(window).toEqual({ startPeriod: '2020', endPeriod: '2020' });
  });

  it('takes all figures where there is no headline: a district of Almaty', () => {
    const window = findDefaultWindow([figure('INTERETHNIC_POPULATION', '2021-05-31')], indicators);
    expect(window).toEqual({ startPeriod: '2021', endPeriod: '2021-05' });
  });

  it('takes plans where nothing has happened yet', () => {
    const window = findDefaultWindow(
      [figure('INFORMATION_BUDGET', '2021', { scenario: 'PLAN' })],
      indicators,
    );
    expect(window).toEqual({ startPeriod: '2021', endPeriod: '2021' });
  });

  it('does not count a missing figure, and answers null for none', () => {
    expect(
      findDefaultWindow([figure('ASSEMBLY_NOTIFICATIONS', '2020', { obsValue: null })], indicators),
    ).toBeNull();
    expect(findDefaultWindow([], indicators)).toBeNull();
  });

  it('is never empty: it shows the newest deciding figure', () => {
    const figures = fc.array(
      fc.record({
        indicator: fc.constantFrom('ASSEMBLY_NOTIFICATIONS', 'YOUTH_POPULATION'),
        timePeriod: arbitraryTimePeriod,
        scenario: fc.constantFrom<Observation['scenario']>('ACTUAL', 'PLAN'),
        obsValue: fc.constant(1),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(figures, (held) => {
        const window = findDefaultWindow(held, indicators);
        expect(window).not.toBeNull();
        if (!window) return;
        const { start, end } = spanOfWindow(window);
        expect(start < end).toBe(true);
        expect(held.some((each) => isInWindow(each, window))).toBe(true);
      }),
    );
  });
});

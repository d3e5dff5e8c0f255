import type { Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { arbitraryTimePeriod } from './arbitrary-time-period.ts';
import { buildObservation, buildPlanVersion } from './build-observation.ts';

/** A number as reports print them: up to nine digits, up to three of them after the comma. */
export const arbitraryPrinted = fc
  .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
  .map(([digits, decimals]) => ({ obsValue: Number(`${digits}e-${decimals}`), decimals }));

export const arbitraryQualifier = fc.constantFrom<Observation['qualifier']>(
  null,
  null,
  null,
  'MORE_THAN',
  'ABOUT',
  'UP_TO',
  'AT_LEAST',
);

/** Of a plan: as first printed, adopted by one act, or amended by another. */
const arbitraryPlanVersion = fc.constantFrom<Observation['planVersion']>(
  undefined,
  undefined,
  buildPlanVersion('ADOPTED_2020', 0),
  buildPlanVersion('AMENDED_2021', 1),
);

/** Observations out of a small world, so that pairs of one series are common. */
export const arbitraryObservation: fc.Arbitrary<Observation> = fc
  .record({
    indicator: fc.constantFrom('INFORMATION_BUDGET', 'YOUTH_NEET_RATE'),
    refArea: fc.constantFrom('750000000', '000000000'),
    timePeriod: fc.oneof(
      fc.constantFrom(
        '2020',
        '2021',
        '2021-Q1',
        '2021-01-01/P5M',
        '2020-01-01/P5M',
        '2021-05-31',
        '2020-12-31',
      ),
      arbitraryTimePeriod,
    ),
    periodAssumed: fc.boolean(),
    scenario: fc.constantFrom<Observation['scenario']>('ACTUAL', 'PLAN'),
    printed: fc.option(arbitraryPrinted),
    unitMult: fc.constantFrom(0, 3, 6),
    unitMeasure: fc.constantFrom('KZT', 'PERCENT'),
    obsStatus: fc.constantFrom<Observation['obsStatus']>('A', 'A', 'B'),
    qualifier: arbitraryQualifier,
    definitions: fc.constantFrom<Observation['definitions']>(undefined, undefined, ['AGED_15_28'], ['TO_34']),
    planVersion: arbitraryPlanVersion,
    source: fc
      .constantFrom('ALMATY_REPORT_2020', 'BNS_DECENT_WORK')
      .map((code) => ({ code, section: null, paragraph: null })),
  })
  .map(({ printed, planVersion, ...rest }) =>
    buildObservation({
      ...rest,
      ...(rest.scenario === 'PLAN' && { planVersion }),
      obsValue: printed?.obsValue ?? null,
      decimals: printed?.decimals ?? 0,
    }),
  );

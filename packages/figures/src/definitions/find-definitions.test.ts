import type { IndicatorDefinition } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { findDefinitions } from './find-definitions.ts';

const definition = (
  code: string,
  validFrom: string | null,
  scope: Partial<Pick<IndicatorDefinition, 'refArea' | 'source'>> = {},
): IndicatorDefinition => ({
  definition: code,
  text: { kk: code, ru: code },
  refArea: null,
  source: null,
  validFrom,
  ...scope,
});

const NEET = [definition('AGED_15_28', null), definition('TO_34', '2023')];

const of = (timePeriod: string, definitions: readonly IndicatorDefinition[], refArea = '750000000') =>
  findDefinitions(buildObservation({ timePeriod, refArea }), definitions);

describe('findDefinitions', () => {
  it.each([
    ['2022', ['AGED_15_28']],
    ['2022-12-31', ['AGED_15_28']],
    ['2023-01-01', ['TO_34']],
    ['2023-Q1', ['TO_34']],
    ['2030', ['TO_34']],
    ['2020-01-01/P4Y', ['AGED_15_28', 'TO_34']],
  ])('in %s: %j', (timePeriod, expected) => {
    expect(of(timePeriod, NEET)).toEqual(expected);
  });

  it('declares nothing before the first definition, and nothing where there is none', () => {
    expect(of('2022', [definition('TO_34', '2023')])).toEqual([]);
    expect(of('2022', [])).toEqual([]);
  });

  it('lets a narrower scope come before a wider one, from its own beginning on', () => {
    const almatyOnly = definition('ALMATY_COUNTS_OTHERWISE', '2021', { refArea: '750000000' });
    const reportOnly = definition('THE_REPORT_COUNTS_OTHERWISE', '2022', { source: 'ALMATY_REPORT_2020' });
    const all = [...NEET, almatyOnly, reportOnly];
    expect(of('2020', all)).toEqual(['AGED_15_28']);
    expect(of('2021', all)).toEqual(['ALMATY_COUNTS_OTHERWISE']);
    expect(of('2023', all)).toEqual(['THE_REPORT_COUNTS_OTHERWISE']);
    expect(of('2021', all, '710000000')).toEqual(['AGED_15_28']);
    expect(of('2023', [...NEET, almatyOnly])).toEqual(['ALMATY_COUNTS_OTHERWISE']);
  });

  it('passes over a definition of another area or source', () => {
    expect(of('2022', [definition('X', null, { refArea: '710000000' })])).toEqual([]);
    expect(of('2022', [definition('X', null, { source: 'BNS_DECENT_WORK' })])).toEqual([]);
  });

  it('does not depend on the order of the declarations', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2000, max: 2030 })),
        arbitraryTimePeriod,
        (years, timePeriod) => {
          const declared = years.map((year) => definition(`FROM_${year}`, String(year)));
          expect(of(timePeriod, declared.toReversed())).toEqual(of(timePeriod, declared));
        },
      ),
    );
  });
});

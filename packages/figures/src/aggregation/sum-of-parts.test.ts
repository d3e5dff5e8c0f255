import type { DimensionKind, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildIndicator, buildObservation } from '../testing/build-observation.ts';
import { NOT_ADDITIVE_REASONS } from './not-additive-reasons.ts';
import { sumOfParts } from './sum-of-parts.ts';

const notices = buildIndicator();
const outcome = (code: string, obsValue: number | null, more: Partial<Observation> = {}) =>
  buildObservation({ breakdown: { OUTCOME: code }, obsValue, ...more });
const outcomes2020 = [
  outcome('APPROVED', 296),
  outcome('REFUSED', 127),
  outcome('EXPLAINED_IN_WRITING', 60),
  outcome('WITHDRAWN_BY_AUTHOR', 13),
];
const ofKind = (kind: DimensionKind) => buildIndicator({ dimensions: [{ dimension: 'OUTCOME', kind }] });

describe('sumOfParts', () => {
  it('adds a partition up to its total', () => {
    expect(sumOfParts(notices, 'OUTCOME', outcomes2020)).toMatchObject({
      result: 'TOTAL',
      total: { obsValue: 496 },
      timePeriod: '2020',
    });
  });

  it('calls the sum of printed groups just that: outlets planned for 2021, "up to" kept', () => {
    const indicator = buildIndicator({
      indicator: 'INFORMATION_BUDGET',
      dimensions: [{ dimension: 'OUTLET', kind: 'PRINTED_GROUPS' }],
    });
    const outlet = (code: string, obsValue: number, more: Partial<Observation> = {}) =>
      buildObservation({
        indicator: 'INFORMATION_BUDGET',
        unitMeasure: 'KZT',
        unitMult: 3,
        scenario: 'PLAN',
        timePeriod: '2021',
        breakdown: { OUTLET: code },
        obsValue,
        ...more,
      });
    const plan = [
      outlet('CITY_NEWSPAPERS', 620_000, { decimals: 1 }),
      outlet('ALMATY_TV', 2_627_442),
      outlet('ONLINE_MEDIA', 120_000, { decimals: 1, qualifier: 'UP_TO' }),
      outlet('REPUBLICAN_PRINT', 30_000),
      outlet('REPUBLICAN_TV', 138_000),
    ];
    expect(sumOfParts(indicator, 'OUTLET', plan)).toMatchObject({
      result: 'SUM_OF_PRINTED_GROUPS',
      groups: 5,
      total: { obsValue: 3_535_442, unitMult: 3, decimals: 0, qualifier: 'UP_TO' },
    });
  });

  it('is incomplete with a part that has no figure', () => {
    expect(sumOfParts(notices, 'OUTCOME', [...outcomes2020, outcome('LEFT_OPEN', null)])).toEqual({
      result: 'INCOMPLETE',
      held: 4,
      expected: 5,
      missing: ['LEFT_OPEN'],
    });
    expect(sumOfParts(notices, 'OUTCOME', [])).toMatchObject({ result: 'INCOMPLETE', held: 0 });
  });

  it.each([
    ['SHARES_OF_ONE_WHOLE', ofKind('PARTITION_OF_100'), outcomes2020],
    ['OF_WHICH', ofKind('OF_WHICH'), outcomes2020],
    ['SEPARATE', ofKind('SEPARATE'), outcomes2020],
    ['DIMENSION_NOT_DECLARED', buildIndicator({ dimensions: [] }), outcomes2020],
    ['RATE_OR_PRICE', buildIndicator({ measure: 'RATE' }), outcomes2020],
    ['DIFFERENT_SERIES', notices, [...outcomes2020, buildObservation()]],
    ['DIFFERENT_PERIODS', notices, [...outcomes2020, outcome('OTHER', 1, { timePeriod: '2021' })]],
    ['OVERLAPPING_PARTS', notices, [...outcomes2020, outcome('REFUSED', 127)]],
  ] as const)('is refused: %s', (reason, indicator, parts) => {
    expect(sumOfParts(indicator, 'OUTCOME', parts)).toEqual({ result: 'NOT_ADDITIVE', reason });
  });

  it('keeps what crosses another dimension apart', () => {
    const indicator = buildIndicator({
      dimensions: [
        { dimension: 'TOPIC', kind: 'SEPARATE' },
        { dimension: 'MEDIUM', kind: 'PARTITION' },
      ],
    });
    const items = (medium: string, topic: string, obsValue: number) =>
      buildObservation({ breakdown: { MEDIUM: medium, TOPIC: topic }, obsValue });
    const covid = [items('TV', 'COVID_19', 1_551), items('PRINT', 'COVID_19', 400)];
    expect(sumOfParts(indicator, 'MEDIUM', covid)).toMatchObject({ total: { obsValue: 1_951 } });
    expect(
      sumOfParts(indicator, 'MEDIUM', [items('TV', 'COVID_19', 1), items('PRINT', 'CENSUS_2021', 1)]),
    ).toMatchObject({ reason: 'DIFFERENT_SERIES' });
  });

  it('has a sentence in both languages for each reason', () => {
    for (const { kk, ru } of Object.values(NOT_ADDITIVE_REASONS)) {
      expect(kk).not.toBe(ru);
      expect(ru).not.toMatch(/[әғқңөұүһі]/i);
    }
  });
});

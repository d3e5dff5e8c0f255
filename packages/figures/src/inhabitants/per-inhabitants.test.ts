import type { Observation } from '@korsetkish/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatObsValue } from '../phrases/format-obs-value.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { INHABITANTS_INDICATOR, perInhabitants, unitPerInhabitants } from './per-inhabitants.ts';

const DISTRICT = '751110000';

const notices = (given: Partial<Observation> = {}) =>
  buildObservation({ refArea: DISTRICT, timePeriod: '2020', obsValue: 56, ...given });
const people = (given: Partial<Observation> = {}) =>
  buildObservation({
    indicator: INHABITANTS_INDICATOR,
    unitMeasure: 'PERSONS',
    refArea: DISTRICT,
    timePeriod: '2020',
    obsValue: 215_432,
    ...given,
  });

function rateOf(observation: Observation, ...bases: Observation[]) {
  const answer = perInhabitants(observation, 'FLOW', bases);
  return answer.result === 'RATE' ? answer.rate : answer.reason;
}

describe('perInhabitants', () => {
  it('divides by the inhabitants of the same area and period', () => {
    expect(rateOf(notices(), people())).toEqual({
      obsValue: 0.26,
      decimals: 2,
      unitMult: 0,
      unitMeasure: 'NOTIFICATIONS_PER_1000_INHABITANTS',
      qualifier: null,
    });
  });

  it.each([
    ['a count of one digit gives one', notices({ obsValue: 8 }), 0.04, 2],
    ['never more than three digits', notices({ obsValue: 12_345 }), 57.3, 1],
    ['thousands without a fraction are one digit', notices({ obsValue: 4, unitMult: 3 }), 20, 0],
    [
      'large rates are rounded before the comma',
      notices({ obsValue: 27_021.77, decimals: 2, unitMult: 3 }),
      125_000,
      0,
    ],
    ['a printed nought is nought', notices({ obsValue: 0 }), 0, 0],
  ])('%s', (_, observation, obsValue, decimals) => {
    expect(rateOf(observation, people())).toMatchObject({ obsValue, decimals });
  });

  it('is as coarse as the inhabitants when they are the coarser', () => {
    expect(
      rateOf(notices({ obsValue: 496 }), people({ obsValue: 0.2, decimals: 1, unitMult: 6 })),
    ).toMatchObject({
      obsValue: 2,
      decimals: 0,
    });
  });

  it.each([
    ['another area', { refArea: '751210000' }],
    ['the city', { refArea: '750000000' }],
    ['another year', { timePeriod: '2019' }],
    ['a plan', { scenario: 'PLAN' as const }],
    ['one group of inhabitants', { breakdown: { ETHNIC_GROUP: 'UYGHUR' } }],
    ['another layer', { layer: 'training' as const }],
    ['a gap', { obsValue: null }],
  ])('never divides by %s', (_, given) => {
    expect(rateOf(notices(), people(given))).toBe('NO_BASE');
  });

  it('takes the last count within the period', () => {
    const bases = [
      people({ timePeriod: '2020-01-01', obsValue: 100_000 }),
      people({ timePeriod: '2020-12-31' }),
    ];
    const answer = perInhabitants(notices(), 'FLOW', bases);
    expect(answer).toMatchObject({ result: 'RATE', base: { timePeriod: '2020-12-31' } });
  });

  it('takes the shortest period around where none was counted within', () => {
    const quarter = people({ timePeriod: '2020-Q1' });
    for (const bases of [
      [people(), quarter],
      [quarter, people()],
    ]) {
      const answer = perInhabitants(notices({ timePeriod: '2020-03' }), 'FLOW', bases);
      expect(answer).toMatchObject({ result: 'RATE', base: { timePeriod: '2020-Q1' } });
    }
  });

  it.each(['RATE', 'PRICE'] as const)('refuses a %s: it is a ratio already', (measure) => {
    expect(perInhabitants(notices(), measure, [people()])).toEqual({
      result: 'NO_RATE',
      reason: 'NOT_A_COUNT',
    });
  });

  it('says why there is nothing to give', () => {
    expect(rateOf(notices({ obsValue: null }), people())).toBe('NO_FIGURE');
    expect(rateOf(notices(), people({ obsValue: 0 }))).toBe('DIVIDED_BY_ZERO');
    expect(rateOf(notices({ qualifier: 'MORE_THAN' }), people({ qualifier: 'MORE_THAN' }))).toBe(
      'MIXED_QUALIFIERS',
    );
  });

  it('keeps the word of the source', () => {
    expect(rateOf(notices({ qualifier: 'MORE_THAN' }), people())).toMatchObject({ qualifier: 'MORE_THAN' });
  });

  it('rounds by less than half of its last digit, whatever the figures', () => {
    const whole = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(whole, whole, (count, inhabitants) => {
        const rate = rateOf(notices({ obsValue: count }), people({ obsValue: inhabitants }));
        if (typeof rate === 'string') throw new Error(rate);
        const exact = (count / inhabitants) * 1000;
        expect(rate.obsValue).toBeGreaterThan(0);
        expect(Math.abs(rate.obsValue - exact) / exact).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(Number(rate.obsValue.toFixed(rate.decimals))).toBe(rate.obsValue);
      }),
    );
  });
});

describe('unitPerInhabitants', () => {
  const unit = unitPerInhabitants({
    unitMeasure: 'STAFF_POSITIONS',
    afterNumber: {
      kk: 'штат бірлігі',
      ru: { one: 'штатная единица', few: 'штатные единицы', many: 'штатных единиц' },
      en: 'staff positions',
    },
  });
  const figure = { obsValue: 0.26, decimals: 2, unitMult: 0, obsStatus: 'A', qualifier: null } as const;
  const say = (language: 'kk' | 'ru') =>
    formatObsValue(figure, unit, language).text.replaceAll('\u00a0', ' ');

  it('reads as a sentence would say it', () => {
    expect(say('kk')).toBe('1 000 тұрғынға шаққанда 0,26 штат бірлігі');
    expect(say('ru')).toBe('0,26 штатной единицы на 1 000 жителей');
  });
});

import type { CheckResult, Observation } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaWithin,
  buildCheckCatalogue,
  evaluateRelation,
  figure,
  figuresByCode,
  overMany,
  overManyTerm,
} from './relation.fixture.ts';

const CITY = '750000000';
const DISTRICTS = ['751110000', '751210000', '751310000', '751410000', '751510000'];

const PARTS = [overManyTerm('RESULT'), overManyTerm('FACTOR', { everyCode: '*' })];
const AREAS = [overManyTerm('RESULT'), overManyTerm('FACTOR', { everyArea: true })];
const counts = { measures: ['FLOW' as const, 'STOCK' as const] };
const ratios = { measures: ['RATE' as const, 'PRICE' as const] };

/** Parts of one whole, as codes of a dimension or as areas; both are asked the same things. */
const WAYS = [
  {
    way: 'codes',
    sum: overMany('SUM', { ...counts, dimensionKind: 'PARTITION' }, PARTS),
    between: overMany('BETWEEN', { ...ratios, dimensionKind: 'PARTITION' }, PARTS, { kind: 'BETWEEN' }),
    place: (parts: readonly number[], given: Partial<Observation>) =>
      figuresByCode('WHOLE', 'KIND', Object.fromEntries(parts.map((part, i) => [`CODE_${i}`, part])), given),
  },
  {
    way: 'areas',
    sum: overMany('SUM', counts, AREAS),
    between: overMany('BETWEEN', ratios, AREAS, { kind: 'BETWEEN' }),
    place: (parts: readonly number[], given: Partial<Observation>) =>
      parts.map((part, i) => figure('WHOLE', part, { ...given, refArea: DISTRICTS[i] ?? '' })),
  },
] as const;

/** How a figure was printed: digits after the comma, in thousands or not. */
const printing = fc.record({ decimals: fc.integer({ min: 0, max: 3 }), unitMult: fc.constantFrom(0, 3) });
/** Figures in units of their last digit, so that sums of them are exact. */
const digits = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: DISTRICTS.length });
const print = (lastDigits: number, decimals: number) =>
  Number((lastDigits / 10 ** decimals).toFixed(decimals));
const sum = (numbers: readonly number[]) => numbers.reduce((soFar, each) => soFar + each, 0);

describe.each(WAYS)(
  'a whole and its parts as $way, whatever the figures',
  ({ way, sum: adds, between, place }) => {
    /** The results of a whole and its parts; nothing is asked where areas are missing. */
    const resultsOf = (
      relation: typeof adds,
      whole: Observation,
      parts: readonly Observation[],
      all: readonly Observation[] = parts,
    ): CheckResult[] => {
      const measures = { WHOLE: relation === adds ? ('FLOW' as const) : ('RATE' as const) };
      const refAreas = all.flatMap(({ refArea }) => (refArea === CITY ? [] : areaWithin(CITY, refArea)));
      const catalogue = buildCheckCatalogue([whole, ...all], { measures, refAreas });
      return evaluateRelation(relation, [whole, ...parts], catalogue).map(({ result }) => result);
    };

    it('parts that add up are exact, in any precision', () => {
      fc.assert(
        fc.property(digits, printing, (parts, { decimals, unitMult }) => {
          const given = { decimals, unitMult };
          const whole = figure('WHOLE', print(sum(parts), decimals), given);
          const printed = place(
            parts.map((part) => print(part, decimals)),
            given,
          );
          expect(resultsOf(adds, whole, printed)).toEqual(['EXACT']);
        }),
      );
    });

    it('parts rounded one by one stay within rounding, never fail', () => {
      fc.assert(
        fc.property(digits, printing, (parts, { decimals, unitMult }) => {
          const given = { decimals, unitMult };
          const rounded = parts.map((part) => Math.round(part / 10));
          const whole = figure('WHOLE', print(Math.round(sum(parts) / 10), decimals), given);
          const printed = place(
            rounded.map((part) => print(part, decimals)),
            given,
          );
          const isCount = decimals === 0 && unitMult === 0;
          fc.pre(!isCount);
          expect(['EXACT', 'WITHIN_ROUNDING']).toContain(resultsOf(adds, whole, printed)[0]);
        }),
      );
    });

    it('a part moved beyond what rounding allows fails', () => {
      const moved = fc.record({ which: fc.nat(), by: fc.integer({ min: 1, max: 1000 }), up: fc.boolean() });
      fc.assert(
        fc.property(digits, printing, moved, (parts, { decimals, unitMult }, { which, by, up }) => {
          const given = { decimals, unitMult };
          const isCount = decimals === 0 && unitMult === 0;
          // Every figure, the whole included, has room of half a last digit; counts have none.
          const tolerance = isCount ? 0 : (parts.length + 1) / 2;
          const step = (Math.floor(tolerance) + by) * (up ? 1 : -1);
          const changed = parts.map((part, index) => (index === which % parts.length ? part + step : part));
          const whole = figure('WHOLE', print(sum(parts), decimals), given);
          const printed = place(
            changed.map((part) => print(part, decimals)),
            given,
          );
          expect(resultsOf(adds, whole, printed)).toEqual(['FAILS']);
        }),
      );
    });

    it('a part that is missing leaves it incomplete; areas that are not all held are not asked', () => {
      fc.assert(
        fc.property(digits, fc.nat(), fc.boolean(), (parts, choice, published) => {
          const whole = figure('WHOLE', sum(parts));
          const all = place(parts, {});
          const which = choice % parts.length;
          const lacking = published
            ? all.map((each, index) => (index === which ? { ...each, obsValue: null } : each))
            : all.filter((_, index) => index !== which);
          expect(resultsOf(adds, whole, lacking, all)).toEqual(way === 'codes' ? ['INCOMPLETE'] : []);
        }),
      );
    });

    it('a mean with any weights lies between them; a number beyond them fails', () => {
      const weighted = fc.array(
        fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 50 })),
        {
          minLength: 2,
          maxLength: DISTRICTS.length,
        },
      );
      fc.assert(
        fc.property(weighted, fc.integer({ min: 2, max: 100 }), fc.boolean(), (pairs, beyond, above) => {
          const given = { decimals: 1 };
          const parts = pairs.map(([rate]) => rate);
          const printed = place(
            parts.map((part) => print(part, 1)),
            given,
          );
          const mean = Math.round(
            sum(pairs.map(([rate, weight]) => rate * weight)) / sum(pairs.map(([, weight]) => weight)),
          );
          expect(resultsOf(between, figure('WHOLE', print(mean, 1), given), printed)).toEqual(['EXACT']);
          const outside = above ? Math.max(...parts) + beyond : Math.min(...parts) - beyond;
          expect(resultsOf(between, figure('WHOLE', print(outside, 1), given), printed)).toEqual(['FAILS']);
        }),
      );
    });
  },
);

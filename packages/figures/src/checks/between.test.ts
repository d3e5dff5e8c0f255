import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import {
  areaWithin,
  buildCheckCatalogue,
  buildRelation,
  buildTerm,
  evaluateRelation,
  figure,
  figuresByCode,
  overMany,
  overManyTerm,
} from './relation.fixture.ts';

const RATE = { measures: { RATE: 'RATE' as const } };

/** A rate lies between those of its codes. */
const bySex = buildRelation(
  [buildTerm('RESULT', 'RATE'), buildTerm('FACTOR', 'RATE', { everyCode: 'SEX' })],
  { kind: 'BETWEEN' },
);

const rates = (total: number, parts: Record<string, number>, decimals = 1): Observation[] => [
  figure('RATE', total, { decimals }),
  ...figuresByCode('RATE', 'SEX', parts, { decimals }),
];

describe('a rate and those of its parts', () => {
  it.each([
    [6.1, 'EXACT', 6.1, 'lies between them'],
    [5, 'EXACT', 5, 'is the least of them'],
    [7.2, 'EXACT', 7.2, 'is the greatest of them'],
    [7.3, 'WITHIN_ROUNDING', 7.2, 'is beyond them by no more than was rounded off'],
    [4.9, 'WITHIN_ROUNDING', 5, 'is beyond them by no more than was rounded off'],
    [7.4, 'FAILS', 7.2, 'is above them all'],
    [4.8, 'FAILS', 5, 'is below them all'],
  ])('%d %s: it %4$s', (total, result, expected) => {
    const figures = rates(total, { M: 5, F: 7.2 });
    expect(evaluateRelation(bySex, figures, buildCheckCatalogue(figures, RATE))).toMatchObject([
      { result, expected, found: total, range: { low: 4.95, high: 7.25 } },
    ]);
  });

  it.each([7.4, 7.2, 6.9, 5.2, 4.8])('has the room of the end it lies at and its own: %d', (total) => {
    const figures = rates(total, { M: 5, F: 7.2 });
    const [check] = evaluateRelation(bySex, figures, buildCheckCatalogue(figures, RATE));
    expect(check?.tolerance).toBeCloseTo(0.1, 12);
  });

  it('takes the room of a coarser part for what it is', () => {
    const figures = [
      figure('RATE', 7.6, { decimals: 1 }),
      figure('RATE', 5, { decimals: 1, breakdown: { SEX: 'M' } }),
      figure('RATE', 7, { breakdown: { SEX: 'F' } }),
    ];
    expect(evaluateRelation(bySex, figures, buildCheckCatalogue(figures, RATE))).toMatchObject([
      { result: 'FAILS', expected: 7, tolerance: 0.55, range: { high: 7.5 } },
    ]);
  });

  it('is not judged by one part, nor against a part that is not printed', () => {
    const one = rates(9, { M: 5 });
    expect(
      evaluateRelation(bySex, one, buildCheckCatalogue(one, { ...RATE, codes: { SEX: ['F', 'M'] } })),
    ).toMatchObject([{ result: 'INCOMPLETE', expected: null, missing: [{ breakdown: { SEX: 'F' } }] }]);
    const two = rates(9, { M: 5, F: 7 });
    expect(
      evaluateRelation(bySex, two, buildCheckCatalogue(two, { ...RATE, codes: { SEX: ['F', 'M', 'X'] } })),
    ).toMatchObject([{ result: 'INCOMPLETE', missing: [{ breakdown: { SEX: 'X' } }] }]);
  });
});

describe('every rate, by area and sex', () => {
  const between = (term: Parameters<typeof overManyTerm>[1], dimensionKind: 'PARTITION' | null) =>
    overMany(
      'BETWEEN',
      { measures: ['RATE', 'PRICE'], dimensionKind },
      [overManyTerm('RESULT'), overManyTerm('FACTOR', term)],
      { kind: 'BETWEEN' },
    );
  const refAreas = ['751210000', '751310000'].map((district) => areaWithin('750000000', district));

  /** The city's rates by sex, then those of two districts: the women's of the city lies outside the districts'. */
  const figures = [
    ...rates(6, { M: 5, F: 8.5 }),
    ...rates(5.5, { M: 4, F: 7 }).map((each) => ({ ...each, refArea: '751210000' })),
    ...rates(7, { M: 6, F: 8 }).map((each) => ({ ...each, refArea: '751310000' })),
  ];
  const catalogue = buildCheckCatalogue(figures, { ...RATE, refAreas });
  const resultsOf = (relation: ReturnType<typeof between>) =>
    evaluateRelation(relation, figures, catalogue).map(({ id, result }) => `${id} ${result}`);

  it('is held against its codes in every area', () => {
    expect(resultsOf(between({ everyCode: '*' }, 'PARTITION'))).toEqual([
      'BETWEEN.RATE.SEX.750000000.2020.ACTUAL EXACT',
      'BETWEEN.RATE.SEX.751210000.2020.ACTUAL EXACT',
      'BETWEEN.RATE.SEX.751310000.2020.ACTUAL EXACT',
    ]);
  });

  it('is held against the areas within, of each sex', () => {
    expect(resultsOf(between({ everyArea: true }, null))).toEqual([
      'BETWEEN.RATE.750000000.2020.ACTUAL EXACT',
      'BETWEEN.RATE.750000000.2020.SEX=M.ACTUAL EXACT',
      'BETWEEN.RATE.750000000.2020.SEX=F.ACTUAL FAILS',
    ]);
  });
});

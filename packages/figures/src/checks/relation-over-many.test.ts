import type { Observation, Relation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { evaluateRelations } from './evaluate-relations.ts';
import {
  areaWithin,
  buildCheckCatalogue,
  buildRelation,
  figure,
  figuresByCode,
  overMany,
  overManyTerm,
  totalOfCodes,
} from './relation.fixture.ts';

const PARTS = overMany('PARTS', { measures: ['FLOW', 'STOCK'], dimensionKind: 'PARTITION' }, [
  overManyTerm('RESULT'),
  overManyTerm('FACTOR', { everyCode: '*' }),
]);
const SHARES = overMany(
  'SHARES',
  { measures: ['RATE'], dimensionKind: 'PARTITION_OF_100' },
  [overManyTerm('FACTOR', { everyCode: '*' })],
  { constant: 100 },
);
const DISTRICTS = overMany('DISTRICTS', { measures: ['FLOW', 'STOCK'] }, [
  overManyTerm('RESULT'),
  overManyTerm('FACTOR', { everyArea: true }),
]);

const CITY = '750000000';
const DISTRICT_CODES = ['751210000', '751310000'];
const refAreas = DISTRICT_CODES.map((district) => areaWithin(CITY, district));

type Facts = Parameters<typeof buildCheckCatalogue>[1];

const resultsOf = (relations: Relation[], figures: Observation[], facts: Facts = {}) =>
  evaluateRelations(relations, figures, buildCheckCatalogue(figures, { refAreas, ...facts })).checks.map(
    ({ id, result }) => `${id} ${result}`,
  );

const partition = (indicator: string, total: number, given: Partial<Observation> = {}) => [
  figure(indicator, total, given),
  ...figuresByCode(indicator, 'KIND', { ONE: 1, TWO: 2 }, given),
];

describe('a relation over many indicators', () => {
  it('is asked of each indicator of its measures that has a dimension of its kind', () => {
    const figures = [
      ...partition('EVENTS', 3),
      ...partition('CLUBS', 4),
      ...partition('RATIO', 3),
      ...figuresByCode('PLACES', 'OTHER', { ONE: 1 }),
      figure('PLACES', 5),
    ];
    expect(
      resultsOf([PARTS], figures, {
        measures: { CLUBS: 'STOCK', RATIO: 'RATE' },
        kinds: { OTHER: 'SEPARATE' },
      }),
    ).toEqual([
      'PARTS.EVENTS.KIND.750000000.2020.ACTUAL EXACT',
      'PARTS.CLUBS.KIND.750000000.2020.ACTUAL FAILS',
    ]);
  });

  it('is asked of plans and of parts of parts as well, each by itself', () => {
    const figures = [
      ...partition('EVENTS', 3, { scenario: 'PLAN' }),
      ...partition('EVENTS', 3, { breakdown: { SEX: 'F' } }),
      ...figuresByCode('EVENTS', 'SEX', { M: 7 }),
      figure('EVENTS', 10),
    ];
    expect(resultsOf([PARTS], figures)).toEqual([
      'PARTS.EVENTS.KIND.750000000.2020.PLAN EXACT',
      'PARTS.EVENTS.KIND.750000000.2020.SEX=F.ACTUAL EXACT',
      'PARTS.EVENTS.SEX.750000000.2020.ACTUAL EXACT',
    ]);
  });

  it('is not asked where a total is printed alone, but says which published part is missing', () => {
    expect(
      resultsOf(
        [PARTS],
        [...figuresByCode('EVENTS', 'KIND', { ONE: 1 }), figure('EVENTS', 5, { timePeriod: '2021' })],
      ),
    ).toEqual([]);
    const figures = [figure('EVENTS', 5), ...figuresByCode('EVENTS', 'KIND', { ONE: 1, TWO: null })];
    expect(resultsOf([PARTS], figures)).toEqual(['PARTS.EVENTS.KIND.750000000.2020.ACTUAL INCOMPLETE']);
  });

  it('leaves out the indicators it does not hold for', () => {
    const except = {
      ...PARTS,
      scope: { measures: ['FLOW' as const], dimensionKind: 'PARTITION' as const, except: ['EVENTS'] },
    };
    expect(resultsOf([except], [...partition('EVENTS', 4), ...partition('PLACES', 3)])).toEqual([
      'PARTS.PLACES.KIND.750000000.2020.ACTUAL EXACT',
    ]);
  });

  it('gives way to a relation written for the very same figures, and to no other', () => {
    const written = { ...totalOfCodes('EVENTS', 'KIND'), relation: 'WRITTEN' };
    const figures = [...partition('EVENTS', 4), ...partition('EVENTS', 3, { scenario: 'PLAN' })];
    expect(resultsOf([PARTS, written], figures)).toEqual([
      'PARTS.EVENTS.KIND.750000000.2020.PLAN EXACT',
      'WRITTEN.750000000.2020 FAILS',
    ]);
    const bound = buildRelation(written.terms, { relation: 'BOUND', kind: 'AT_MOST' });
    expect(resultsOf([PARTS, bound], partition('EVENTS', 4))).toEqual([
      'PARTS.EVENTS.KIND.750000000.2020.ACTUAL FAILS',
      'BOUND.750000000.2020 FAILS',
    ]);
  });

  it('makes shares of one whole a hundred, of each whole by itself', () => {
    const figures = [
      ...figuresByCode('SHARE', 'TOPIC', { ONE: 98.17, TWO: 1.83 }, { decimals: 2 }),
      ...figuresByCode('SHARE', 'TOPIC', { ONE: 60, TWO: 41 }, { breakdown: { SEX: 'F' } }),
      ...figuresByCode('SHARE', 'TOPIC', { ONE: 60, TWO: 42 }, { timePeriod: '2021' }),
    ];
    const facts: Facts = {
      measures: { SHARE: 'RATE' },
      kinds: { TOPIC: 'PARTITION_OF_100', SEX: 'SEPARATE' },
    };
    expect(resultsOf([SHARES], figures, facts)).toEqual([
      'SHARES.SHARE.TOPIC.750000000.2020.ACTUAL EXACT',
      'SHARES.SHARE.TOPIC.750000000.2020.SEX=F.ACTUAL WITHIN_ROUNDING',
      'SHARES.SHARE.TOPIC.750000000.2021.ACTUAL FAILS',
    ]);
  });
});

describe('areas within an area', () => {
  const districts = (figures: (number | null)[], given: Partial<Observation> = {}) =>
    figures.map((obsValue, place) =>
      figure('EVENTS', obsValue, { refArea: DISTRICT_CODES[place] ?? '', ...given }),
    );

  it('make its figure where all of them are held', () => {
    expect(resultsOf([DISTRICTS], [figure('EVENTS', 5), ...districts([2, 3])])).toEqual([
      'DISTRICTS.EVENTS.750000000.2020.ACTUAL EXACT',
    ]);
    expect(resultsOf([DISTRICTS], [figure('EVENTS', 5), ...districts([2, 4])])).toEqual([
      'DISTRICTS.EVENTS.750000000.2020.ACTUAL FAILS',
    ]);
  });

  it('are not asked where some are not held: that is no finding', () => {
    expect(resultsOf([DISTRICTS], [figure('EVENTS', 5), ...districts([2])])).toEqual([]);
    expect(resultsOf([DISTRICTS], [figure('EVENTS', 5), ...districts([2, null])])).toEqual([]);
  });

  it('stand in a breakdown of their own', () => {
    const byKind = { breakdown: { KIND: 'ONE' } };
    expect(
      resultsOf(
        [DISTRICTS],
        [figure('EVENTS', 5, byKind), figure('EVENTS', 9), ...districts([2, 3], byKind)],
      ),
    ).toEqual(['DISTRICTS.EVENTS.750000000.2020.KIND=ONE.ACTUAL EXACT']);
  });

  it('may be shares of it that make a hundred', () => {
    const shares = overMany('SHARES', { measures: ['RATE'] }, [overManyTerm('FACTOR', { everyArea: true })], {
      constant: 100,
    });
    expect(
      resultsOf([shares], districts([40, 59.9], { decimals: 1 }), { measures: { EVENTS: 'RATE' } }),
    ).toEqual(['SHARES.EVENTS.750000000.2020.ACTUAL WITHIN_ROUNDING']);
  });
});

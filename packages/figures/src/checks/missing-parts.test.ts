import { formatBreakdown, type Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import {
  areaWithin,
  buildCheckCatalogue,
  buildRelation,
  buildTerm,
  evaluateRelation,
  figure,
  figuresByCode,
  totalOfCodes,
} from './relation.fixture.ts';

const relation = totalOfCodes('TOTAL', 'KIND');
const codes = { KIND: ['ONE', 'TWO', 'THREE'] };

const checkOf = (figures: readonly Observation[], parents: Record<string, string> = {}) => {
  const [check] = evaluateRelation(relation, figures, buildCheckCatalogue(figures, { codes, parents }));
  if (!check) throw new Error('nothing was checked');
  return { ...check, missing: check.missing.map(({ breakdown }) => formatBreakdown(breakdown)) };
};

describe('a part that is known and has no figure', () => {
  it.each<[string, Observation[], string[]]>([
    [
      'is published as missing',
      figuresByCode('TOTAL', 'KIND', { ONE: 3, TWO: null, THREE: 0 }),
      ['KIND=TWO'],
    ],
    [
      'is every one of them, though another year has them',
      figuresByCode('TOTAL', 'KIND', { ONE: 1, TWO: 2 }, { timePeriod: '2019' }),
      ['KIND=ONE', 'KIND=TWO', 'KIND=THREE'],
    ],
  ])('leaves the check incomplete: it %s', (_, parts, missing) => {
    expect(checkOf([figure('TOTAL', 3), ...parts])).toMatchObject({
      result: 'INCOMPLETE',
      expected: null,
      found: 3,
      tolerance: null,
      missing,
    });
  });

  it('is named: a term, too', () => {
    const figures = [
      figure('DONE', 18),
      figure('PLANNED', 26, { scenario: 'PLAN' }),
      figure('CANCELLED', 8, { timePeriod: '2019' }),
    ];
    const difference = buildRelation([
      buildTerm('RESULT', 'DONE'),
      buildTerm('FACTOR', 'PLANNED', { scenario: 'PLAN' }),
      buildTerm('FACTOR', 'CANCELLED', { sign: -1 }),
    ]);
    expect(evaluateRelation(difference, figures, buildCheckCatalogue(figures))).toMatchObject([
      { result: 'INCOMPLETE', missing: [{ indicator: 'CANCELLED', timePeriod: '2020', breakdown: {} }] },
    ]);
  });

  it('comes before a base that is not printed', () => {
    const figures = [figure('NUMBER', 29), figure('RATE', 6, { timePeriod: '2021' })];
    const share = buildRelation([buildTerm('RESULT', 'NUMBER'), buildTerm('FACTOR', 'RATE')], {
      basePrinted: false,
    });
    expect(evaluateRelation(share, figures, buildCheckCatalogue(figures))).toMatchObject([
      { result: 'INCOMPLETE', missing: [{ indicator: 'RATE' }], impliedBase: null },
    ]);
  });

  it('is every code even where other areas alone have them', () => {
    const figures = [
      figure('TOTAL', 3),
      ...figuresByCode('TOTAL', 'KIND', { ONE: 3 }, { refArea: '710000000' }),
    ];
    expect(evaluateRelation(relation, figures, buildCheckCatalogue(figures))).toMatchObject([
      { result: 'INCOMPLETE', expected: null },
    ]);
  });

  it('is an area within the one that is checked', () => {
    const figures = [figure('TOTAL', 5), figure('TOTAL', 2, { refArea: '751210000' })];
    const refAreas = ['751210000', '751310000'].map((district) => areaWithin('750000000', district));
    const ofDistricts = buildRelation([
      buildTerm('RESULT', 'TOTAL', { refArea: '750000000' }),
      buildTerm('FACTOR', 'TOTAL', { everyArea: true }),
    ]);
    expect(evaluateRelation(ofDistricts, figures, buildCheckCatalogue(figures, { refAreas }))).toMatchObject([
      { result: 'INCOMPLETE', missing: [{ refArea: '751310000' }] },
    ]);
  });
});

describe('a code that is not printed', () => {
  const two = figuresByCode('TOTAL', 'KIND', { ONE: 1, TWO: 2 });

  it('need not exist where the others make the total', () => {
    expect(checkOf([figure('TOTAL', 3), ...two])).toMatchObject({ result: 'EXACT', missing: [] });
  });

  it('may be what the others fall short by', () => {
    expect(checkOf([figure('TOTAL', 4), ...two])).toMatchObject({
      result: 'INCOMPLETE',
      missing: ['KIND=THREE'],
    });
  });

  it('cannot be what the others exceed the total by', () => {
    expect(checkOf([figure('TOTAL', 2), ...two])).toMatchObject({
      result: 'FAILS',
      expected: 3,
      missing: [],
    });
  });

  it('does not belong to the indicator when it is published for others alone', () => {
    const ofOther = figuresByCode('OTHER', 'KIND', { THREE: 5 });
    expect(checkOf([figure('TOTAL', 4), ...two, ...ofOther])).toMatchObject({ result: 'FAILS' });
  });

  it('is told by the top of its branch, or by itself where the rest of the branch is printed', () => {
    const parents = { ONE: 'BRANCH', TWO: 'BRANCH' };
    const printed = (parts: Record<string, number>) => [
      figure('TOTAL', 9),
      ...figuresByCode('TOTAL', 'KIND', parts),
    ];
    expect(checkOf(printed({ THREE: 3 }), parents)).toMatchObject({ missing: ['KIND=BRANCH'] });
    expect(checkOf(printed({ THREE: 3, ONE: 1 }), parents)).toMatchObject({ missing: ['KIND=TWO'] });
    expect(checkOf(printed({ BRANCH: 3, ONE: 1 }), parents)).toMatchObject({ missing: ['KIND=THREE'] });
  });

  it('leaves open what it is taken from or divides', () => {
    const figures = [figure('LEFT', 2), figure('ALL', 10), ...figuresByCode('TAKEN', 'KIND', { ONE: 5 })];
    const left = buildRelation([
      buildTerm('RESULT', 'LEFT'),
      buildTerm('FACTOR', 'ALL'),
      buildTerm('FACTOR', 'TAKEN', { sign: -1, everyCode: 'KIND' }),
    ]);
    expect(evaluateRelation(left, figures, buildCheckCatalogue(figures, { codes }))).toMatchObject([
      { result: 'INCOMPLETE' },
    ]);
  });

  it.each([
    ['AT_LEAST', 2, 'FAILS'],
    ['AT_MOST', 4, 'INCOMPLETE'],
    ['AT_MOST', 3, 'EXACT'],
  ] as const)('may only raise a bound: %s, %i against 3', (kind, obsValue, result) => {
    const figures = [figure('TOTAL', obsValue), ...two];
    const bounded = { ...relation, kind };
    expect(evaluateRelation(bounded, figures, buildCheckCatalogue(figures, { codes }))).toMatchObject([
      { result },
    ]);
  });
});

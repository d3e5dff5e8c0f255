import { describe, expect, it } from 'vitest';
import {
  buildCheckCatalogue,
  buildRelation,
  buildTerm,
  evaluateRelation,
  figure,
  figuresByCode,
  totalOfCodes,
} from './relation.fixture.ts';

describe('evaluateRelation', () => {
  it('says which figures it compared, where, and what the relation remarks', () => {
    const note = { kk: 'Ескерту', ru: 'Замечание' };
    const figures = [figure('TOTAL', 3), ...figuresByCode('TOTAL', 'KIND', { ONE: 1, TWO: 2 })];
    const relation = { ...totalOfCodes('TOTAL', 'KIND'), note };
    const printed = {
      ...{ indicator: 'TOTAL', refArea: '750000000', timePeriod: '2020', scenario: 'ACTUAL' },
      ...{
        periodAssumed: false,
        decimals: 0,
        unitMeasure: 'NOTIFICATIONS',
        unitMult: 0,
        obsStatus: 'A',
        qualifier: null,
      },
      ...{ source: { code: 'ALMATY_REPORT_2020', section: '1', paragraph: '2' }, layer: 'published' },
      ...{ group: 1, sign: 1 },
    };
    expect(evaluateRelation(relation, figures, buildCheckCatalogue(figures))).toEqual([
      {
        id: 'PARTS_MAKE_THE_TOTAL.750000000.2020',
        relation: relation.relation,
        kind: 'EQUALS',
        name: relation.name,
        refArea: '750000000',
        timePeriod: '2020',
        result: 'EXACT',
        expected: 3,
        found: 3,
        tolerance: 0,
        range: { low: 3, high: 3 },
        impliedBase: null,
        factor: 1,
        numerator: null,
        observations: [
          { ...printed, role: 'RESULT', breakdown: {}, obsValue: 3 },
          { ...printed, role: 'FACTOR', breakdown: { KIND: 'ONE' }, obsValue: 1 },
          { ...printed, role: 'FACTOR', breakdown: { KIND: 'TWO' }, obsValue: 2 },
        ],
        missing: [],
        note,
      },
    ]);
  });

  it('keeps areas, periods and scenarios apart', () => {
    const figures = [
      figure('TOTAL', 3),
      figure('TOTAL', 5, { refArea: '710000000' }),
      ...figuresByCode('TOTAL', 'KIND', { ONE: 1, TWO: 2 }),
      ...figuresByCode('TOTAL', 'KIND', { ONE: 1, TWO: 4 }, { refArea: '710000000' }),
      ...figuresByCode('TOTAL', 'KIND', { THREE: 7 }, { scenario: 'PLAN' }),
      ...figuresByCode('TOTAL', 'KIND', { THREE: 7 }, { timePeriod: '2021' }),
    ];
    const checks = evaluateRelation(totalOfCodes('TOTAL', 'KIND'), figures, buildCheckCatalogue(figures));
    expect(checks).toMatchObject([
      { refArea: '750000000', result: 'EXACT' },
      { refArea: '710000000', result: 'EXACT' },
    ]);
  });

  it('does not count a code twice when the codes below it are printed too', () => {
    const figures = [
      figure('BUDGET', 10),
      ...figuresByCode('BUDGET', 'OUTLET', { CITY_NEWSPAPERS: 6, AQSHAMY: 4, VECHERNIY: 2, TV: 4 }),
    ];
    const parents = { AQSHAMY: 'CITY_NEWSPAPERS', VECHERNIY: 'CITY_NEWSPAPERS' };
    const catalogue = buildCheckCatalogue(figures, { parents });
    const relation = totalOfCodes('BUDGET', 'OUTLET');
    expect(evaluateRelation(relation, figures, catalogue)).toMatchObject([{ result: 'EXACT', expected: 10 }]);

    const withoutParent = figures.filter(({ breakdown }) => breakdown.OUTLET !== 'CITY_NEWSPAPERS');
    expect(evaluateRelation(relation, withoutParent, catalogue)).toMatchObject([
      { result: 'EXACT', expected: 10 },
    ]);
  });

  it('leaves out parts of parts: figures broken down by one dimension more', () => {
    const figures = [
      figure('TOTAL', 3),
      ...figuresByCode('TOTAL', 'KIND', { ONE: 1, TWO: 2 }),
      ...figuresByCode('TOTAL', 'KIND', { ONE: 1 }, { breakdown: { SEX: 'F' } }),
    ];
    expect(
      evaluateRelation(totalOfCodes('TOTAL', 'KIND'), figures, buildCheckCatalogue(figures)),
    ).toMatchObject([{ result: 'EXACT', expected: 3 }]);
  });

  it('checks nothing where the checked figure itself is missing', () => {
    const figures = [figure('TOTAL', null), ...figuresByCode('TOTAL', 'KIND', { ONE: 1 })];
    expect(evaluateRelation(totalOfCodes('TOTAL', 'KIND'), figures, buildCheckCatalogue(figures))).toEqual(
      [],
    );
  });

  it.each([
    ['zero', figure('WHOLE', 0)],
    ['zero at its precision', figure('WHOLE', 0, { unitMult: 3 })],
  ])('is incomplete, never infinite, when the divisor is %s', (_, whole) => {
    const figures = [figure('SHARE', 50), figure('PART', 1), whole];
    const terms = [buildTerm('RESULT', 'SHARE'), buildTerm('FACTOR', 'PART'), buildTerm('DIVISOR', 'WHOLE')];
    expect(evaluateRelation(buildRelation(terms), figures, buildCheckCatalogue(figures))).toMatchObject([
      { result: 'INCOMPLETE', expected: null, found: 50 },
    ]);
  });

  it('gives plain zero when zero is taken away', () => {
    const figures = [figure('LEFT', 0), figure('TAKEN', 0)];
    const relation = buildRelation([buildTerm('RESULT', 'LEFT'), buildTerm('FACTOR', 'TAKEN', { sign: -1 })]);
    const [check] = evaluateRelation(relation, figures, buildCheckCatalogue(figures));
    expect(check?.expected).toBe(0);
  });

  it('divides last, so a third of three is one', () => {
    const figures = [figure('RESULT', 1), figure('PART', 3), figure('WHOLE', 3), figure('OTHER', 7)];
    const terms = [
      buildTerm('DIVISOR', 'WHOLE'),
      buildTerm('DIVISOR', 'OTHER', { group: 2 }),
      buildTerm('FACTOR', 'PART'),
      buildTerm('FACTOR', 'OTHER', { group: 2 }),
      buildTerm('RESULT', 'RESULT'),
    ];
    expect(evaluateRelation(buildRelation(terms), figures, buildCheckCatalogue(figures))).toMatchObject([
      { result: 'EXACT', expected: 1 },
    ]);
  });

  it.each([
    ['AT_LEAST', 100, 'EXACT'],
    ['AT_LEAST', 101, 'EXACT'],
    ['AT_LEAST', 99, 'WITHIN_ROUNDING'],
    ['AT_LEAST', 98, 'FAILS'],
    ['AT_MOST', 100, 'EXACT'],
    ['AT_MOST', 99, 'EXACT'],
    ['AT_MOST', 101, 'WITHIN_ROUNDING'],
    ['AT_MOST', 102, 'FAILS'],
  ] as const)('holds a figure %s 100 (half a unit of room each) against %i: %s', (kind, obsValue, result) => {
    const figures = [figure('PRICE', obsValue), figure('BOUND', 100)];
    const terms = [buildTerm('RESULT', 'PRICE'), buildTerm('FACTOR', 'BOUND')];
    const catalogue = buildCheckCatalogue(figures, { measures: { PRICE: 'PRICE', BOUND: 'PRICE' } });
    expect(evaluateRelation(buildRelation(terms, { kind }), figures, catalogue)).toMatchObject([{ result }]);
  });

  it('calls a share exact when a whole number gives it to the last digit', () => {
    const figures = [figure('SHARE', 25), figure('WHOLE', 300)];
    const terms = [buildTerm('RESULT', 'SHARE'), buildTerm('DIVISOR', 'WHOLE')];
    const relation = buildRelation(terms, { factor: 100, wholeNumerator: true });
    expect(evaluateRelation(relation, figures, buildCheckCatalogue(figures))).toMatchObject([
      { result: 'EXACT', expected: 25 },
    ]);
  });

  it('refuses a relation without one checked side, and an indicator nobody knows', () => {
    const figures = [figure('TOTAL', 3)];
    const catalogue = buildCheckCatalogue(figures);
    const result = buildTerm('RESULT', 'TOTAL');
    for (const relation of [
      buildRelation([buildTerm('FACTOR', 'TOTAL')]),
      buildRelation([result], { constant: 100 }),
      buildRelation([result, result]),
    ]) {
      expect(() => evaluateRelation(relation, figures, catalogue)).toThrow(RangeError);
    }
    expect(() => evaluateRelation(buildRelation([result]), figures, buildCheckCatalogue([]))).toThrow(
      'no indicator TOTAL',
    );
  });
});

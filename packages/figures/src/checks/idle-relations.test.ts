import { describe, expect, it } from 'vitest';
import { evaluateRelations } from './evaluate-relations.ts';
import {
  buildCheckCatalogue,
  buildRelation,
  buildTerm,
  figure,
  figuresByCode,
  overMany,
  overManyTerm,
  totalOfCodes,
} from './relation.fixture.ts';

const PLANNED = buildTerm('FACTOR', 'PLANNED', { scenario: 'PLAN' });
const DELIVERED = buildRelation([
  buildTerm('RESULT', 'DONE'),
  PLANNED,
  buildTerm('FACTOR', 'CANCELLED', { sign: -1 }),
]);
const ACTUALS = [figure('DONE', 18), figure('CANCELLED', 8)];
/** Names every indicator of the tests. */
const CATALOGUE = buildCheckCatalogue([...ACTUALS, figure('PLANNED', 26), figure('TOTAL', 3)]);

const evaluate = (...[relations, figures]: [Parameters<typeof evaluateRelations>[0], typeof ACTUALS]) =>
  evaluateRelations(relations, figures, CATALOGUE);

describe('a relation is idle', () => {
  it('once, not incomplete at every figure, where a term of it has no figure anywhere', () => {
    const figures = ['2019', '2020', '2021'].flatMap((timePeriod) =>
      ACTUALS.map((each) => ({ ...each, timePeriod })),
    );
    expect(evaluate([DELIVERED], figures)).toEqual({
      checks: [],
      idle: [{ relation: DELIVERED, unheld: [PLANNED] }],
    });
  });

  it('though other figures of the indicator are held: another scenario, breakdown or area than it asks for', () => {
    const others = [
      figure('PLANNED', 26),
      figure('PLANNED', 26, { scenario: 'PLAN', breakdown: { KIND: 'ONE' } }),
    ];
    expect(evaluate([DELIVERED], [...ACTUALS, ...others]).idle).toHaveLength(1);
    const pinned = buildRelation([
      buildTerm('RESULT', 'DONE'),
      buildTerm('DIVISOR', 'PLANNED', { refArea: '000000000' }),
    ]);
    expect(evaluate([pinned], [...ACTUALS, figure('PLANNED', 26)]).idle).toMatchObject([
      { unheld: [{ indicator: 'PLANNED', refArea: '000000000' }] },
    ]);
  });

  it('where nobody publishes a code of a total', () => {
    const relation = totalOfCodes('TOTAL', 'KIND');
    const figures = [figure('TOTAL', 3), ...figuresByCode('DONE', 'KIND', { ONE: 3 })];
    expect(evaluate([relation], figures)).toMatchObject({
      checks: [],
      idle: [{ unheld: [{ everyCode: 'KIND' }] }],
    });
  });

  it('where it is over many indicators and none has its parts; no term of it is of one indicator', () => {
    const relation = overMany('AREAS', { measures: ['FLOW'] }, [
      overManyTerm('RESULT'),
      overManyTerm('FACTOR', { everyArea: true }),
    ]);
    expect(evaluate([relation], ACTUALS)).toEqual({ checks: [], idle: [{ relation, unheld: [] }] });
  });
});

describe('a relation is a check, though an incomplete one', () => {
  it.each([
    ['of another year', figure('PLANNED', 26, { scenario: 'PLAN', timePeriod: '2019' })],
    ['of another area', figure('PLANNED', 26, { scenario: 'PLAN', refArea: '710000000' })],
    ['published as missing', figure('PLANNED', null, { scenario: 'PLAN' })],
  ])('where the figure of a term is %s', (_, planned) => {
    const { checks, idle } = evaluate([DELIVERED], [...ACTUALS, planned]);
    expect(checks).toMatchObject([{ result: 'INCOMPLETE', missing: [{ indicator: 'PLANNED' }] }]);
    expect(idle).toEqual([]);
  });
});

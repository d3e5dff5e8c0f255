import { describe, expect, it } from 'vitest';
import { catalogue, figure } from './pivot.fixture.ts';
import { prepareShares } from './prepare-shares.ts';

const total = figure(496);
const refused = figure(127, { breakdown: { OUTCOME: 'REFUSED' } });

describe('the share of a printed total', () => {
  const find = prepareShares([total, refused], catalogue);

  it('is in per cent, with its total', () => {
    expect(find(refused)).toMatchObject({ result: 'SHARE', qualifier: null, total });
    expect(find(refused)?.percent).toBeCloseTo(25.6, 1);
  });

  it('keeps a qualifier', () => {
    expect(find({ ...refused, qualifier: 'MORE_THAN' })?.qualifier).toBe('MORE_THAN');
  });

  it.each([
    ['the total itself', total],
    ['another period', { ...refused, timePeriod: '2021' }],
    ['a gap', { ...refused, obsValue: null }],
    ['a breakdown by two dimensions', { ...refused, breakdown: { OUTCOME: 'REFUSED', SECTOR: 'HEALTH' } }],
    ['codes that do not lie in it', figure(1, { indicator: 'BUDGET', breakdown: { OUTLET: 'ALMATY_TV' } })],
  ])('is not said of %s', (_, observation) => {
    expect(find(observation)).toBeNull();
  });
});

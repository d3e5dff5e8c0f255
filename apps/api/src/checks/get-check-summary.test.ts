import { type Check, getCheckSummary, type IdleRelation, type Layer, listChecks } from '@korsetkish/contract';
import { bringTrainingLayer } from '@korsetkish/prisma';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';

// Tens of thousands of training figures are written, and the machine may be busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const api = await openTestApi();

const summarize = async (layer: Layer) =>
  getCheckSummary.response.parse(await api.json(`/checks/summary?layer=${layer}`));
const list = async (layer: Layer): Promise<Check[]> =>
  listChecks.response.parse(await api.json(`/checks?layer=${layer}&limit=10000`)).checks;

const codesOf = (relations: readonly IdleRelation[]) => relations.map(({ relation }) => relation);
const OVER_MANY = ['RATIO_BETWEEN_ITS_CODES', 'AREAS_MAKE_THE_WHOLE', 'RATIO_BETWEEN_ITS_AREAS'];

/** Every relation stands somewhere: among the checks, or with what it lacks. */
async function expectEveryRelationTold(layer: Layer): Promise<void> {
  const relations = await api.db.relation.findMany({ select: { code: true } });
  const asked = (await list(layer)).map(({ relation }) => relation);
  const told = [...new Set(asked), ...codesOf((await summarize(layer)).idle)];
  expect(told.toSorted()).toEqual(relations.map(({ code }) => code).sort());
}

describe('GET /checks/summary', () => {
  it('counts the checks of each area and direction by how they came out', async () => {
    const { counts } = await summarize('published');
    const checks = await list('published');
    const countOf = (key: 'refArea' | 'result') =>
      Object.fromEntries(
        [...Map.groupBy(counts, (count) => count[key])].map(([each, group]) => [
          each,
          group.reduce((sum, { checks: number }) => sum + number, 0),
        ]),
      );
    const expected = (key: 'refArea' | 'result') =>
      Object.fromEntries(
        [...Map.groupBy(checks, (check) => check[key])].map(([each, { length }]) => [each, length]),
      );
    expect(countOf('refArea')).toEqual(expected('refArea'));
    expect(countOf('result')).toEqual(expected('result'));
    expect(counts).toContainEqual({
      ...{ refArea: '710000000', direction: 'COUNCIL_DECISIONS', result: 'FAILS', checks: 1 },
    });
  });

  it('tells which relations nothing published can be put to', async () => {
    await expectEveryRelationTold('published');
    expect(codesOf((await summarize('published')).idle)).toEqual(OVER_MANY);
  });

  it('of a layer without figures says of every relation what it lacks', async () => {
    const { counts, idle } = await summarize('training');
    expect(counts).toEqual([]);
    expect(idle.length).toBe(await api.db.relation.count());
    const debates = idle.find(({ relation }) => relation === 'DEBATES_REACH');
    expect(debates?.indicators).toEqual([
      'YOUTH_DEBATES_REACH',
      'YOUTH_DEBATES_TOURNAMENTS',
      'YOUTH_DEBATES_PER_TOURNAMENT',
    ]);
    expect(debates?.lacking).toHaveLength(4);
  });
});

describe('the training layer, which has no plans, rates or prices', () => {
  beforeAll(async () => {
    await bringTrainingLayer(api.db);
  });

  it('is not incomplete for them: what they belong to is not asked of it', async () => {
    const { counts, idle } = await summarize('training');
    expect(new Set(counts.map(({ result }) => result))).toEqual(new Set(['EXACT']));
    await expectEveryRelationTold('training');
    const lacking = Object.fromEntries(
      idle.map((each) => [
        each.relation,
        each.lacking.map(({ indicator, scenario }) => `${indicator} ${scenario}`),
      ]),
    );
    expect(lacking).toMatchObject({
      YOUTH_PROJECTS_DELIVERED: ['YOUTH_SOCIAL_ORDER_PROJECTS PLAN'],
      TV_HOURS_AND_PRICE_ACTUAL: ['INFORMATION_TV_PRICE_PER_HOUR ACTUAL'],
      NEET_NUMBER_AND_RATE: ['YOUTH_NEET_RATE ACTUAL'],
    });
  });

  it('changes nothing of what is published', async () => {
    expect(codesOf((await summarize('published')).idle)).toEqual(OVER_MANY);
    expect(await list('published')).toHaveLength(27);
  });
});

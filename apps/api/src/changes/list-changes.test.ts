import { listChanges } from '@korsetkish/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../testing/open-test-api.ts';
import { publishForTest, yearForTest } from '../testing/publish-for-test.ts';

const api = await openTestApi();

const FIGURE = {
  scenario: 'ACTUAL',
  indicatorCode: 'ASSEMBLY_NOTIFICATIONS',
  breakdown: '',
  refAreaCode: '750000000',
} as const;
const REASON = { reasonKk: 'Қате терілген', reasonRu: 'Опечатка' };

/** Ends the vintage of 2020 that stands, and puts another in its place unless the figure is withdrawn. */
async function correct(obsValue: number | null): Promise<void> {
  const before = await api.db.observation.findFirstOrThrow({
    where: { timePeriod: '2020', supersededIn: null, series: FIGURE },
  });
  await api.db.$transaction(async (tx) => {
    const { id } = await tx.revision.create({ data: { publishedBy: 'test', reason: 'a slip', ...REASON } });
    const { seriesId, timePeriod, publishedIn } = before;
    await tx.observation.update({
      where: { seriesId_timePeriod_publishedIn: { seriesId, timePeriod, publishedIn } },
      data: { supersededIn: id },
    });
    if (obsValue === null) return;
    await tx.observation.create({ data: { ...before, obsValue, publishedIn: id, supersededIn: null } });
  });
}

const read = async (query = '') => listChanges.response.parse(await api.json(`/changes?${query}`));

/** Each changed figure as its values, the newest first, with the revisions that brought and ended them. */
const chains = ({ changes }: Awaited<ReturnType<typeof read>>) =>
  changes.map(({ vintages }) =>
    vintages.map(({ revision, supersededIn, observation }) => [observation.obsValue, revision, supersededIn]),
  );

it('holds nothing while nothing but the first publication was there', async () => {
  expect(await read()).toMatchObject({ changes: [], revisions: [{ revision: 1, reason: null }] });
  expect((await read('since=0&limit=500')).changes).toHaveLength(221);
});

describe('when a figure is corrected, another published and the first withdrawn', () => {
  beforeAll(async () => {
    await correct(497);
    await publishForTest(api, FIGURE, [{ ...yearForTest(2019), obsValue: 7 }]);
    await correct(null);
  });

  it('tells every state of each, what changed last first', async () => {
    const answer = await read();
    expect(chains(answer)).toEqual([
      [
        [497, 2, 4],
        [496, 1, 2],
      ],
      [[7, 3, null]],
    ]);
    expect(answer.changes[0]?.vintages[0]).toMatchObject({
      reason: { kk: 'Қате терілген', ru: 'Опечатка' },
      observation: { timePeriod: '2020', source: { code: 'ALMATY_REPORT_2020' } },
    });
    expect(answer.changes[0]?.vintages[1]?.reason).toBeNull();
    expect(answer.revisions.map(({ revision }) => revision)).toEqual([4, 3, 2, 1]);
  });

  it('counts from the revision that is asked', async () => {
    expect(chains(await read('since=2'))).toEqual(chains(await read()));
    expect(chains(await read('since=3'))).toEqual([
      [
        [497, 2, 4],
        [496, 1, 2],
      ],
    ]);
    expect(chains(await read('since=4'))).toEqual([]);
  });

  it('is narrowed to indicators and areas', async () => {
    expect((await read('indicator=ASSEMBLY_NOTIFICATIONS&refArea=750000000')).changes).toHaveLength(2);
    expect((await read('refArea=710000000')).changes).toEqual([]);
    expect((await read('indicator=YOUTH_NEET_RATE')).changes).toEqual([]);
  });

  it('goes on page by page, unmoved by what is published meanwhile', async () => {
    const first = await read('limit=1');
    await publishForTest(api, FIGURE, [{ ...yearForTest(2018), obsValue: 3 }]);
    const second = await read(`limit=1&cursor=${first.nextCursor}`);
    expect(chains(second)).toEqual([[[7, 3, null]]]);
    expect(second.nextCursor).toBeNull();
  });
});

it.each([
  ['since=99', 'query.since'],
  ['since=-1', 'query.since'],
  ['cursor=99.0', 'query.cursor'],
  ['cursor=x', 'query.cursor'],
  ['indicator=NOPE', 'query.indicator'],
])('refuses %s by name', async (query, path) => {
  const answer = await api.get(`/changes?${query}`);
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({ errors: [{ path }] });
});

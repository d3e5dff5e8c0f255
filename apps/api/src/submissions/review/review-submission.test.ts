import {
  checkSubmission,
  listSubmissionObservations,
  type SubmissionObservationKey,
} from '@korsetkish/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everywhere, signInForTest, type TestBrowser } from '../../testing/sign-in-for-test.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { begin, enter, step } from '../submit-for-test.ts';

let api: TestApi;
let editor: TestBrowser;
beforeAll(async () => {
  api = await startTestApi();
  editor = await signInForTest(api, [everywhere('EDITOR'), everywhere('APPROVER')]);
});
afterAll(() => api.stop());

async function review(submission: number, query = '') {
  const answer = await editor.send('GET', `/submissions/${submission}/observations?${query}`);
  return listSubmissionObservations.response.parse(await answer.json());
}

async function save(submission: number, figures: ReturnType<typeof enter>[]): Promise<void> {
  const answer = await editor.send('PATCH', `/submissions/${submission}/observations`, {
    observations: figures,
    cleared: [],
  });
  expect(answer.status).toBe(200);
}

const notifications = (code: string, obsValue: number, version = 0) =>
  enter(
    {
      indicator: 'ASSEMBLY_NOTIFICATIONS',
      breakdown: code === '' ? {} : { OUTCOME: code },
      timePeriod: '2020',
    },
    obsValue,
    { version },
  );

/** Printed are 496, of which 296 were approved. */
async function correct(total: number): Promise<number> {
  const submission = await begin(editor, { rule: null, direction: 'ASSEMBLIES', timePeriod: '2020' });
  await save(submission, [notifications('', total), notifications('APPROVED', 296)]);
  return submission;
}

const CORRECTED = { NEW: 0, CHANGED: 1, SAME: 1, LEFT_OUT: 3 };

/** Keeps of a review what nobody would work out, to tell what is kept from what is worked out anew. */
const spoil = (submissionId: number) =>
  api.db.submissionReview.update({ where: { submissionId }, data: { counts: { NEW: 77 } } });

it('a submission is reviewed once for its version and what is published, and not again for each page', async () => {
  const submission = await correct(4960);
  expect((await review(submission)).counts).toEqual(CORRECTED);
  await spoil(submission);
  expect((await review(submission, 'show=FAILING')).counts.NEW).toBe(77);
  expect((await review(submission, 'limit=1&cursor=1')).counts.NEW).toBe(77);
});

it('it is reviewed anew when a figure of it changes, whoever else asks at the same time', async () => {
  const submission = await correct(4960);
  expect(await review(submission)).toMatchObject({ failing: 1, checks: [{ expected: 496, found: 4960 }] });
  await spoil(submission);
  await save(submission, [notifications('', 496, 2)]);
  const answers = await Promise.all(Array.from({ length: 4 }, () => review(submission)));
  for (const { version, counts, failing, checks } of answers) {
    expect({ version, counts, failing, checks }).toEqual({
      version: 3,
      counts: { NEW: 0, CHANGED: 0, SAME: 2, LEFT_OUT: 3 },
      failing: 0,
      checks: [],
    });
  }
});

it('it is reviewed anew when something else was published', async () => {
  const submission = await correct(4960);
  await review(submission);
  await spoil(submission);
  await api.db.revision.create({ data: { publishedBy: 'test', reason: 'a test' } });
  expect((await review(submission)).counts).toEqual(CORRECTED);
});

it('it is reviewed while nobody waits, as soon as it is handed in', async () => {
  const submission = await correct(4960);
  expect((await step(editor, submission, { step: 'SUBMIT' })).status).toBe(200);
  await expect
    .poll(() => api.db.submissionReview.findUnique({ where: { submissionId: submission } }))
    .toMatchObject({ version: 3, counts: { CHANGED: 1, SAME: 1, LEFT_OUT: 3 } });
});

it('a relation among figures of several periods is checked, whichever of them is on its way', async () => {
  // Members of the council at the end of 2020 are its directions in May 2021 times the members of each.
  const directions = enter({ indicator: 'YOUTH_COUNCIL_DIRECTIONS', timePeriod: '2021-05-31' }, 99);
  const submission = await begin(editor, { rule: null, direction: 'YOUTH', timePeriod: '2021' });
  const asked = await editor.send('POST', `/submissions/${submission}/checks`, {
    observations: [directions],
  });
  const fails = [{ relation: 'YOUTH_COUNCIL_BY_DIRECTION', timePeriod: '2020-12-31', result: 'FAILS' }];
  expect(checkSubmission.response.parse(await asked.json()).checks).toMatchObject(fails);
  await save(submission, [directions]);
  const { figures, checks } = await review(submission, 'show=FAILING');
  expect(checks).toMatchObject(fails);
  expect(figures.map(({ indicator }: SubmissionObservationKey) => indicator)).toEqual([
    'YOUTH_COUNCIL_DIRECTIONS',
  ]);
});

it('figures that stand out are told with what they stand out against', async () => {
  const submission = await begin(editor, { rule: null, direction: 'ASSEMBLIES', timePeriod: '2021' });
  const figure = enter({ indicator: 'ASSEMBLY_NOTIFICATIONS', timePeriod: '2021' }, 49_600);
  await save(submission, [figure]);
  const outlier = { indicator: 'ASSEMBLY_NOTIFICATIONS', timePeriod: '2021', high: 496, count: 1 };
  const { figures, outliers } = await review(submission, 'show=OUTLIER');
  expect(figures).toHaveLength(1);
  expect(outliers).toMatchObject([outlier]);
  const asked = await editor.send('POST', `/submissions/${submission}/checks`, { observations: [] });
  expect(checkSubmission.response.parse(await asked.json()).outliers).toMatchObject([outlier]);
});

import { checkSubmission, type SubmissionObservationKey } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { startDesk } from '../../testing/start-desk.ts';
import { begin, enter, save, step } from '../submit-for-test.ts';
import { correctNotifications, enterNotifications, review } from './review-for-test.ts';

const { api, editor } = await startDesk();

/** A correction of the total alone. */
const correct = (total: number) =>
  correctNotifications(editor, [enterNotifications('', total), enterNotifications('APPROVED', 296)]);

const CORRECTED = { NEW: 0, CHANGED: 1, SAME: 1, LEFT_OUT: 3 };

/** Keeps of a review what nobody would work out, to tell what is kept from what is worked out anew. */
const spoil = (submissionId: number) =>
  api.db.submissionReview.update({ where: { submissionId }, data: { counts: { NEW: 77 } } });

it('a submission is reviewed once for its version and what is published, and not again for each page', async () => {
  const submission = await correct(4960);
  expect((await review(editor, submission)).counts).toEqual(CORRECTED);
  await spoil(submission);
  expect((await review(editor, submission, 'show=FAILING')).counts.NEW).toBe(77);
  expect((await review(editor, submission, 'limit=1&cursor=1')).counts.NEW).toBe(77);
});

it('it is reviewed anew when a figure of it changes, whoever else asks at the same time', async () => {
  const submission = await correct(4960);
  expect(await review(editor, submission)).toMatchObject({
    failing: 1,
    checks: [{ expected: 496, found: 4960 }],
  });
  await spoil(submission);
  await save(editor, submission, [enterNotifications('', 496, { version: 2 })]);
  const answers = await Promise.all(Array.from({ length: 4 }, () => review(editor, submission)));
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
  await review(editor, submission);
  await spoil(submission);
  await api.db.revision.create({ data: { publishedBy: 'test', reason: 'a test' } });
  expect((await review(editor, submission)).counts).toEqual(CORRECTED);
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
  await save(editor, submission, [directions]);
  const { figures, checks } = await review(editor, submission, 'show=FAILING');
  expect(checks).toMatchObject(fails);
  expect(figures.map(({ indicator }: SubmissionObservationKey) => indicator)).toEqual([
    'YOUTH_COUNCIL_DIRECTIONS',
  ]);
});

it('figures that stand out are told with what they stand out against', async () => {
  const submission = await begin(editor, { rule: null, direction: 'ASSEMBLIES', timePeriod: '2021' });
  const figure = enter({ indicator: 'ASSEMBLY_NOTIFICATIONS', timePeriod: '2021' }, 49_600);
  await save(editor, submission, [figure]);
  const outlier = { indicator: 'ASSEMBLY_NOTIFICATIONS', timePeriod: '2021', high: 496, count: 1 };
  const { figures, outliers } = await review(editor, submission, 'show=OUTLIER');
  expect(figures).toHaveLength(1);
  expect(outliers).toMatchObject([outlier]);
  const asked = await editor.send('POST', `/submissions/${submission}/checks`, { observations: [] });
  expect(checkSubmission.response.parse(await asked.json()).outliers).toMatchObject([outlier]);
});

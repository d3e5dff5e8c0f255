import { getObservations, listChanges, takeSubmissionStep } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { startDesk } from '../testing/start-desk.ts';
import { begin, enter, fillIn, look, step } from './submit-for-test.ts';

const { api, editor, approver } = await startDesk();

const TV = { indicator: 'INFORMATION_BUDGET', breakdown: { OUTLET: 'ALMATY_TV' } };

async function findPublished(asOf = ''): Promise<(number | null)[]> {
  const { observations } = getObservations.response.parse(
    await api.json(
      `/observations?indicator=INFORMATION_BUDGET&breakdown=OUTLET%3DALMATY_TV&timePeriod=2021-Q2${asOf && `&asOf=${asOf}`}`,
    ),
  );
  return observations.map(({ obsValue }) => obsValue);
}

async function submitted(figure: number): Promise<number> {
  const submission = await begin(editor);
  await fillIn(editor, submission, [enter(TV, figure, { unitMult: 3, paragraph: '7' })]);
  const answer = await step(editor, submission, { step: 'SUBMIT' });
  expect(answer.status).toBe(200);
  return submission;
}

describe('a submission', () => {
  it('goes from draft through return to published figures, and a correction is a vintage with its reason', async () => {
    const first = await submitted(120);
    expect(await findPublished()).toEqual([]);

    const returned = await step(approver, first, {
      step: 'RETURN',
      message: 'Теледидар: құжатпен салыстырыңыз',
    });
    expect(returned.status).toBe(200);
    expect((await step(approver, first, { step: 'PUBLISH' })).status).toBe(409);
    expect((await step(editor, first, { step: 'SUBMIT' })).status).toBe(200);
    const published = takeSubmissionStep.response.parse(
      await (await step(approver, first, { step: 'PUBLISH' })).json(),
    ).submission;
    expect(published).toMatchObject({ state: 'PUBLISHED', revision: 2 });
    expect(await findPublished()).toEqual([120]);
    const before = new Date().toISOString();

    // Correcting what is published needs a reason in both languages.
    const second = await submitted(125);
    const refused = await step(approver, second, { step: 'PUBLISH' });
    expect(refused.status).toBe(422);
    expect((await api.problem(refused)).errors).toMatchObject([{ path: 'body.reason' }]);
    const reason = { kk: 'Қате жазылған', ru: 'Опечатка' };
    expect((await step(approver, second, { step: 'PUBLISH', reason })).status).toBe(200);
    expect(await findPublished()).toEqual([125]);
    expect(await findPublished(before)).toEqual([120]);

    const { changes } = listChanges.response.parse(
      await api.json('/changes?since=1&indicator=INFORMATION_BUDGET'),
    );
    const chain = changes.find(({ vintages }) => vintages.length === 2)?.vintages ?? [];
    expect(chain.map(({ reason: why, observation }) => [why, observation.obsValue])).toEqual([
      [reason, 125],
      [null, 120],
    ]);

    const { steps } = await look(approver, first);
    expect(steps.map(({ state, message }) => [state, message])).toEqual([
      ['DRAFT', null],
      ['SUBMITTED', null],
      ['RETURNED', 'Теледидар: құжатпен салыстырыңыз'],
      ['SUBMITTED', null],
      ['PUBLISHED', null],
    ]);
  });

  it('that only repeats what is published makes no vintage', async () => {
    const submission = await begin(editor, { timePeriod: '2021-Q3' });
    const figure = { ...TV, timePeriod: '2021-Q3' };
    await fillIn(editor, submission, [enter(figure, 7)]);
    await step(editor, submission, { step: 'SUBMIT' });
    await step(approver, submission, { step: 'PUBLISH' });
    const again = await begin(editor, { timePeriod: '2021-Q3', source: 'BNS_DECENT_WORK' });
    // It begins as published, so that whoever corrects one figure loses no other.
    const { observations } = await look(editor, again);
    expect(observations.find(({ obsValue }) => obsValue !== null)).toMatchObject({ ...figure, obsValue: 7 });
    await fillIn(editor, again, [enter(figure, 7)]);
    await step(editor, again, { step: 'SUBMIT' });
    // Nothing is corrected, so nothing has to be explained.
    expect((await step(approver, again, { step: 'PUBLISH' })).status).toBe(200);
    const { changes } = listChanges.response.parse(
      await api.json('/changes?since=1&indicator=INFORMATION_BUDGET'),
    );
    const ofQuarter = changes.filter(({ vintages }) => vintages[0]?.observation.timePeriod === '2021-Q3');
    expect(ofQuarter.every(({ vintages }) => vintages.length === 1)).toBe(true);
  });

  it('of a file says in which cell each figure stood, on screen and in every file', async () => {
    const submission = await begin(editor, { timePeriod: '2021-Q4' });
    await fillIn(editor, submission, [enter({ ...TV, timePeriod: '2021-Q4' }, 9)]);
    const place = { file: 'есеп.xlsx', sheet: 'Парақ1', cell: 'B5' };
    await api.db.submissionObservation.updateMany({
      where: { submissionId: submission, obsValue: 9 },
      data: place,
    });
    await step(editor, submission, { step: 'SUBMIT' });
    expect((await step(approver, submission, { step: 'PUBLISH' })).status).toBe(200);
    const figure =
      '/observations?indicator=INFORMATION_BUDGET&breakdown=OUTLET%3DALMATY_TV&timePeriod=2021-Q4';
    const { observations } = getObservations.response.parse(await api.json(figure));
    expect(observations.map(({ source }) => source)).toMatchObject([place]);
    for (const format of ['csv', 'sdmx-csv']) {
      expect(await (await api.get(`${figure}&format=${format}`)).text()).toContain(',есеп.xlsx,Парақ1,B5,');
    }
  });

  it('leaves its way in the audit log, from where and by whom', async () => {
    const submission = await submittedElsewhere();
    const entries = await api.db.auditEntry.findMany({
      where: { subject: 'submission', subjectId: String(submission) },
      orderBy: { id: 'asc' },
    });
    expect(entries.map(({ action, accountName, ipAddress }) => [action, accountName, ipAddress])).toEqual(
      ['SUBMISSION_CREATED', 'SUBMISSION_OBSERVATIONS_UPDATED', 'SUBMISSION_SUBMITTED'].map((action) => [
        action,
        'Сынақ',
        '127.0.0.1',
      ]),
    );
  });
});

async function submittedElsewhere(): Promise<number> {
  const submission = await begin(editor, { timePeriod: '2022-Q1' });
  await fillIn(editor, submission, [enter({ ...TV, timePeriod: '2022-Q1' }, 8)]);
  expect((await step(editor, submission, { step: 'SUBMIT' })).status).toBe(200);
  return submission;
}

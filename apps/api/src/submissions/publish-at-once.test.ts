import { loadCatalogue } from '@korsetkish/prisma';
import { copyCatalogue } from '@korsetkish/prisma/testing/catalogue';
import { describe, expect, it } from 'vitest';
import { everywhere, signInForTest, type TestBrowser } from '../testing/sign-in-for-test.ts';
import { startDesk } from '../testing/start-desk.ts';
import { FIGURES_AN_AREA, laySubmissionForTest } from './lay-submission-for-test.ts';
import { step } from './submit-for-test.ts';

const { api, approver } = await startDesk();

const REASON = { kk: 'Қайта есептелді', ru: 'Пересчитано' };
const publish = (browser: TestBrowser, submission: number) =>
  step(browser, submission, { step: 'PUBLISH', reason: REASON });
const lay = (obsValue: number) => laySubmissionForTest(api.db, approver.accountId, { obsValue });
const statusesOf = (answers: readonly Response[]) => answers.map(({ status }) => status).toSorted();

describe('publishing at once', () => {
  it('of one submission by two approvers: one does, the other is told', async () => {
    const other = await signInForTest(api, [everywhere('APPROVER')]);
    const submission = await lay(1);
    const answers = await Promise.all([publish(approver, submission), publish(other, submission)]);
    expect(statusesOf(answers)).toEqual([200, 409]);
    expect(await api.db.revision.count()).toBe(2);
  });

  it('of two submissions of the same figures: one does, the other has to be looked at again first', async () => {
    const submissions = [await lay(2), await lay(3)];
    const answers = await Promise.all(submissions.map((submission) => publish(approver, submission)));
    expect(statusesOf(answers)).toEqual([200, 409]);
    const late = submissions[answers.findIndex(({ status }) => status === 409)] ?? 0;
    expect((await publish(approver, late)).status).toBe(200);
    const ofThese = { series: { indicatorCode: 'ASSEMBLY_NOTIFICATIONS' }, timePeriod: { lt: '2010' } };
    expect(await api.db.observation.count({ where: ofThese })).toBe(3 * 9 * FIGURES_AN_AREA);
    expect(await api.db.observation.count({ where: { ...ofThese, supersededIn: null } })).toBe(
      9 * FIGURES_AN_AREA,
    );
  });

  it('with a load of the catalogue: both are published, in the order in which they are dated', async () => {
    const catalogue = copyCatalogue();
    catalogue.edit('observations.csv', 'ACTUAL,496,0,0,', 'ACTUAL,497,0,0,');
    const before = await api.db.revision.count();
    const submission = await lay(4);
    const [answer, report] = await Promise.all([
      publish(approver, submission),
      loadCatalogue(api.db, { folder: catalogue.folder }),
    ]);
    catalogue.remove();
    expect(answer.status).toBe(200);
    expect(report.published).toBe(1);
    const revisions = await api.db.revision.findMany({ orderBy: { number: 'asc' } });
    expect(revisions).toHaveLength(before + 2);
    const moments = revisions.map(({ publishedAt }) => publishedAt.getTime());
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
  });
});

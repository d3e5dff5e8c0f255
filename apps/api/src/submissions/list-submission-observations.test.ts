import { describe, expect, it } from 'vitest';
import { startDesk } from '../testing/start-desk.ts';
import { FIGURES_AN_AREA, laySubmissionForTest } from './lay-submission-for-test.ts';
import { correctNotifications, enterNotifications, review } from './review/review-for-test.ts';
import { step } from './submit-for-test.ts';

const { api, editor, approver } = await startDesk();

async function publish(submission: number): Promise<void> {
  await step(editor, submission, { step: 'SUBMIT' });
  const reason = { kk: 'Қате', ru: 'Ошибка' };
  expect((await step(approver, submission, { step: 'PUBLISH', reason })).status).toBe(200);
}

const correct = (total = 4960) =>
  correctNotifications(editor, [
    enterNotifications('', total),
    enterNotifications('APPROVED', 296),
    enterNotifications('', 30, { refArea: '751210000' }),
  ]);

const said = ({ figures }: Awaited<ReturnType<typeof review>>) =>
  figures.map(({ refArea, breakdown, difference, entered, published }) => [
    refArea,
    breakdown.OUTCOME ?? 'total',
    difference,
    published?.obsValue ?? null,
    entered?.obsValue ?? null,
  ]);

describe('the figures of a submission beside the published ones', () => {
  it('are new, changed or the same, and published ones beside them are left out', async () => {
    const submission = await correct();
    const answer = await review(approver, submission);
    expect(said(answer)).toEqual([
      ['750000000', 'total', 'CHANGED', 496, 4960],
      ['750000000', 'APPROVED', 'SAME', 296, 296],
      ['751210000', 'total', 'NEW', null, 30],
    ]);
    expect(answer.counts).toEqual({ NEW: 1, CHANGED: 1, SAME: 1, LEFT_OUT: 3 });
    expect(said(await review(approver, submission, 'show=CHANGED'))).toEqual([
      ['750000000', 'total', 'CHANGED', 496, 4960],
    ]);
    expect(said(await review(approver, submission, 'show=LEFT_OUT')).map(([, code]) => code)).toEqual([
      'EXPLAINED_IN_WRITING',
      'REFUSED',
      'WITHDRAWN_BY_AUTHOR',
    ]);
  });

  it('are those that fail a check, or stand out', async () => {
    const submission = await correct();
    expect(said(await review(approver, submission, 'show=FAILING')).map(([, code]) => code)).toEqual([
      'total',
      'APPROVED',
    ]);
    expect(said(await review(approver, submission, 'show=OUTLIER'))).toEqual([]);
  });

  it('stay told against what stood before them, whatever is published after', async () => {
    const first = await correct();
    const before = said(await review(approver, first));
    await publish(first);
    expect(said(await review(approver, first))).toEqual(before);
    const second = await correct(500);
    const afterFirst = said(await review(approver, second));
    expect(afterFirst).toEqual([
      ['750000000', 'total', 'CHANGED', 4960, 500],
      ['750000000', 'APPROVED', 'SAME', 296, 296],
      ['751210000', 'total', 'SAME', 30, 30],
    ]);
    await publish(second);
    expect(said(await review(approver, first))).toEqual(before);
    expect(said(await review(approver, second))).toEqual(afterFirst);
  });

  it('come page by page, each once, however many they are', async () => {
    const submission = await laySubmissionForTest(api.db, approver.accountId, { obsValue: 1, areas: 2 });
    const seen = new Set<string>();
    let cursor: string | null = '0';
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof review>> = await review(
        approver,
        submission,
        `limit=500&cursor=${cursor}`,
      );
      for (const { refArea, breakdown, timePeriod } of page.figures) {
        seen.add([refArea, breakdown.OUTCOME, timePeriod].join());
      }
      expect(page.counts).toEqual({ NEW: 2 * FIGURES_AN_AREA, CHANGED: 0, SAME: 0, LEFT_OUT: 0 });
      cursor = page.nextCursor;
    }
    expect(seen.size).toBe(2 * FIGURES_AN_AREA);
  });
});

import { recordAudit } from '../../audit/record-audit.ts';
import type { Desk } from '../../http/implement-desk.ts';
import { inOneSnapshot } from '../../http/in-one-snapshot.ts';
import { holdSubmission, refuseUnlessFilledIn } from '../../submissions/find-submission.ts';
import { holdToTakeOver, refuseNothing, refuseUnlessLeftOut, type ToTakeOver } from '../hold-to-take-over.ts';
import type { TellProgress } from '../with-progress.ts';
import { judgeUnlessCurrent } from './judge-figures.ts';
import { takeOver } from './take-over.ts';

/** Takes the figures of a file over into its submission, all or none, once. */
export function commitFigures(
  { db, session, actor }: Desk,
  asked: ToTakeOver,
  tell: TellProgress,
): Promise<void> {
  return inOneSnapshot(db, async (tx) => {
    const row = await holdToTakeOver(tx, session, asked);
    if (row === null || row.submissionId === null) return;
    const { id, submissionId, file } = row;
    const submission = await holdSubmission(tx, session, ['EDITOR'], submissionId, asked.version);
    refuseUnlessFilledIn(submission);
    // What it does stays told with it, so it is told of what stands at this moment.
    await judgeUnlessCurrent(tx, id, tell);
    const refused = await tx.fileImportFigure.count({ where: { importId: id, outcome: 'REFUSED' } });
    refuseUnlessLeftOut(refused, asked);
    const figures = await takeOver(tx, { id, submissionId, file }, session.account.account, tell);
    refuseNothing(figures);
    const { version: madeVersion } = await tx.submission.update({
      where: { id: submission.id },
      data: { version: { increment: 1 } },
    });
    await tx.fileImport.update({ where: { id }, data: { state: 'COMMITTED', madeVersion } });
    await recordAudit(tx, {
      ...actor,
      action: 'SUBMISSION_FILE_IMPORTED',
      subject: 'submission',
      subjectId: String(submission.id),
      after: { file, figures, leftOut: refused, version: madeVersion },
    });
  });
}

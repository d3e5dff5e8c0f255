import { commitImport } from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { inOneSnapshot } from '../http/in-one-snapshot.ts';
import { ProblemError } from '../http/problem.ts';
import { holdSubmission, refuseUnlessFilledIn } from '../submissions/find-submission.ts';
import { findImport, refuseAnotherReading, refuseUnlessRead, toFileImport } from './find-import.ts';
import { judgeUnlessCurrent } from './judge-figures.ts';
import { takeOver } from './take-over.ts';
import { type TellProgress, withProgress } from './with-progress.ts';

export const commitImportRoute = implementDesk(
  commitImport,
  async ({ params, body: { version, reading, withoutRefused } }, { db, session, actor, log }) => {
    const id = params.import;
    const asked = await findImport(db, session, ['EDITOR'], id);
    const take = (tell: TellProgress) =>
      inOneSnapshot(db, async (tx) => {
        // Whoever asks again waits here, and then finds it done.
        await tx.$queryRaw`SELECT id FROM file_import WHERE id = ${id}::uuid FOR UPDATE`;
        const row = await findImport(tx, session, ['EDITOR'], id);
        if (row.state === 'COMMITTED') return;
        refuseUnlessRead(row);
        refuseAnotherReading(row, reading);
        const submission = await holdSubmission(tx, session, ['EDITOR'], asked.submissionId, version);
        refuseUnlessFilledIn(submission);
        // What it does stays told with it, so it is told of what stands at this moment.
        await judgeUnlessCurrent(tx, id, tell);
        const refused = await tx.fileImportFigure.count({ where: { importId: id, outcome: 'REFUSED' } });
        if (refused > 0 && !withoutRefused) {
          throw new ProblemError('conflict', [
            { path: 'body.withoutRefused', say: ({ imports }) => imports.someRefused(refused) },
          ]);
        }
        const figures = await takeOver(tx, row, session.account.account, tell);
        if (figures === 0) {
          throw new ProblemError('conflict', [
            { path: 'params.import', say: ({ imports }) => imports.nothing },
          ]);
        }
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
          after: { file: row.file, figures, leftOut: refused, version: madeVersion },
        });
      });
    await withProgress({ db, log }, id, 'COMPARING', take);
    return { import: await toFileImport(db, await findImport(db, session, ['EDITOR'], id)) };
  },
);

import { commitImport } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { holdSubmission, refuseUnlessFilledIn } from '../submissions/find-submission.ts';
import { countOutcomes } from './dry-run.ts';
import { findImport, refuseUnlessRead, toFileImport } from './find-import.ts';
import { LONG_TRANSACTION } from './read-by-mapping.ts';

export const commitImportRoute = implementDesk(
  commitImport,
  async ({ params, body: { version, withoutRefused } }, { db, session, actor }) => {
    const id = params.import;
    const asked = await findImport(db, session, ['EDITOR'], id);
    await db.$transaction(async (tx) => {
      // Whoever asks again waits here, and then finds it done.
      await tx.$queryRaw`SELECT id FROM file_import WHERE id = ${id}::uuid FOR UPDATE`;
      const row = await findImport(tx, session, ['EDITOR'], id);
      if (row.state === 'COMMITTED') return;
      refuseUnlessRead(row);
      const submission = await holdSubmission(tx, session, ['EDITOR'], asked.submissionId, version);
      refuseUnlessFilledIn(submission);
      const { REFUSED: refused } = await countOutcomes(tx, id);
      if (refused > 0 && !withoutRefused) {
        throw new ProblemError('conflict', [
          { path: 'body.withoutRefused', say: ({ imports }) => imports.someRefused(refused) },
        ]);
      }
      const figures = await takeOver(tx, row, session.account.account);
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
    }, LONG_TRANSACTION);
    return { import: await toFileImport(db, await findImport(db, session, ['EDITOR'], id)) };
  },
);

/** Writes every figure without a problem into the submission, in one statement. @returns how many there are */
function takeOver(
  tx: Prisma.TransactionClient,
  { id, submissionId, file }: { id: string; submissionId: number; file: string },
  updatedBy: string,
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO submission_observation AS standing (submission_id, indicator, ref_area, breakdown, time_period,
      obs_value, decimals, unit_mult, obs_status, qualifier, file, sheet, cell, updated_by)
    SELECT ${submissionId}, indicator, ref_area, breakdown, time_period,
      obs_value, decimals, unit_mult, obs_status, qualifier, ${file}, sheet, cell, ${updatedBy}
    FROM file_import_figure WHERE import_id = ${id}::uuid AND problem IS NULL
    ON CONFLICT (submission_id, indicator, ref_area, breakdown, time_period) DO UPDATE SET
      (period_assumed, obs_value, decimals, unit_mult, obs_status, qualifier, section, paragraph, file, sheet, cell,
        updated_by, updated_at, version) =
      (false, EXCLUDED.obs_value, EXCLUDED.decimals, EXCLUDED.unit_mult, EXCLUDED.obs_status, EXCLUDED.qualifier, NULL,
        NULL, EXCLUDED.file, EXCLUDED.sheet, EXCLUDED.cell, EXCLUDED.updated_by, now(), standing.version + 1)`;
}

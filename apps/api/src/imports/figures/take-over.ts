import type { Prisma } from '@korsetkish/prisma';
import { nextVersion } from '../../submissions/write-observations.ts';
import { type TellProgress, tellNobody } from '../with-progress.ts';
import { listPortions } from './list-portions.ts';

/** Writes every figure without a problem into the submission, portion by portion. @returns how many there are */
export async function takeOver(
  tx: Prisma.TransactionClient,
  { id, submissionId, file }: { id: string; submissionId: number; file: string },
  updatedBy: string,
  tell: TellProgress = tellNobody,
): Promise<number> {
  const portions = listPortions(tx, id, (done, total) => tell({ step: 'TAKING_OVER', done, total }));
  let taken = 0;
  for await (const { after, upTo } of portions) {
    taken += await tx.$executeRaw`
    INSERT INTO submission_observation (submission_id, indicator, ref_area, breakdown, time_period,
      obs_value, decimals, unit_mult, obs_status, qualifier, file, sheet, cell, updated_by, version)
    SELECT ${submissionId}, indicator, ref_area, breakdown, time_period,
      obs_value, decimals, unit_mult, obs_status, qualifier, ${file}, sheet, cell, ${updatedBy},
      ${nextVersion(submissionId)}
    FROM file_import_figure WHERE import_id = ${id}::uuid AND problem IS NULL
      AND position > ${after} AND position <= ${upTo}
    ON CONFLICT (submission_id, indicator, ref_area, breakdown, time_period) DO UPDATE SET
      (period_assumed, obs_value, decimals, unit_mult, obs_status, qualifier, section, paragraph, file, sheet, cell,
        updated_by, updated_at, version) =
      (false, EXCLUDED.obs_value, EXCLUDED.decimals, EXCLUDED.unit_mult, EXCLUDED.obs_status, EXCLUDED.qualifier, NULL,
        NULL, EXCLUDED.file, EXCLUDED.sheet, EXCLUDED.cell, EXCLUDED.updated_by, now(), EXCLUDED.version)`;
  }
  return taken;
}

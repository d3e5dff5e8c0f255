import {
  type EnteredObservation,
  formatBreakdown,
  type SubmissionObservationKey,
} from '@korsetkish/contract';
import { Prisma } from '@korsetkish/prisma';

/** A figure to write, with the place in a file that it was read from. */
export type ObservationToWrite = Omit<EnteredObservation, 'version'> & {
  file: string | null;
  sheet: string | null;
  cell: string | null;
};

/**
 * The version that a submission has when this change is done. Its figures that change bear it: a cell that was cleared and
 * filled in again has none that anybody has seen before.
 */
export const nextVersion = (submissionId: number): Prisma.Sql =>
  Prisma.sql`(SELECT submission.version + 1 FROM submission WHERE submission.id = ${submissionId})`;

/** Writes figures into a submission, new ones and changed ones, in one statement. */
export async function writeObservations(
  tx: Prisma.TransactionClient,
  submissionId: number,
  updatedBy: string,
  observations: readonly ObservationToWrite[],
): Promise<void> {
  if (observations.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO submission_observation (submission_id, indicator, ref_area, breakdown, time_period,
      period_assumed, obs_value, decimals, unit_mult, obs_status, qualifier, section, paragraph, file, sheet, cell, updated_by,
      version)
    SELECT ${submissionId}, indicator, ref_area, breakdown, time_period, period_assumed, obs_value, decimals, unit_mult,
      obs_status, qualifier, section, paragraph, file, sheet, cell, ${updatedBy}, ${nextVersion(submissionId)}
    FROM jsonb_populate_recordset(NULL::submission_observation, ${JSON.stringify(observations.map(toRow))}::jsonb)
    ON CONFLICT (submission_id, indicator, ref_area, breakdown, time_period) DO UPDATE SET
      (period_assumed, obs_value, decimals, unit_mult, obs_status, qualifier, section, paragraph, file, sheet, cell,
        updated_by, updated_at, version) =
      (EXCLUDED.period_assumed, EXCLUDED.obs_value, EXCLUDED.decimals, EXCLUDED.unit_mult, EXCLUDED.obs_status,
        EXCLUDED.qualifier, EXCLUDED.section, EXCLUDED.paragraph, EXCLUDED.file, EXCLUDED.sheet, EXCLUDED.cell,
        EXCLUDED.updated_by, now(), EXCLUDED.version)`;
}

/** Takes figures out of a submission. */
export async function clearObservations(
  tx: Prisma.TransactionClient,
  submissionId: number,
  keys: readonly SubmissionObservationKey[],
): Promise<void> {
  if (keys.length === 0) return;
  await tx.submissionObservation.deleteMany({
    where: {
      submissionId,
      OR: keys.map(({ indicator, refArea, breakdown, timePeriod }) => ({
        indicatorCode: indicator,
        refAreaCode: refArea,
        breakdown: formatBreakdown(breakdown),
        timePeriod,
      })),
    },
  });
}

/** By the names of the table's columns. */
function toRow(observation: ObservationToWrite) {
  return {
    indicator: observation.indicator,
    ref_area: observation.refArea,
    breakdown: formatBreakdown(observation.breakdown),
    time_period: observation.timePeriod,
    period_assumed: observation.periodAssumed,
    obs_value: observation.obsValue,
    decimals: observation.decimals,
    unit_mult: observation.unitMult,
    obs_status: observation.obsStatus,
    qualifier: observation.qualifier,
    section: observation.section,
    paragraph: observation.paragraph,
    file: observation.file,
    sheet: observation.sheet,
    cell: observation.cell,
  };
}

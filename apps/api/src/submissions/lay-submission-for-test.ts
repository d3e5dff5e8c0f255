import type { SubmissionState } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';

/** Three outcomes of notifications in each month of ten years and so many areas. */
const MONTHS = 120;
const OUTCOMES = ['OUTCOME=APPROVED', 'OUTCOME=REFUSED', 'OUTCOME=EXPLAINED_IN_WRITING'];

/** Figures of one laid submission for every area. */
export const FIGURES_AN_AREA = MONTHS * OUTCOMES.length;

/**
 * Lays a submission of many figures, all alike, into the database, as an import leaves it.
 * @param areas how many areas of Almaty, itself among them; the figures are `areas` x `FIGURES_AN_AREA`
 * @returns the number of the submission
 */
export async function laySubmissionForTest(
  db: Database,
  by: string,
  { obsValue, areas = 9, state = 'SUBMITTED' }: { obsValue: number; areas?: number; state?: SubmissionState },
): Promise<number> {
  const { id: sourceId } = await db.source.findFirstOrThrow({ where: { code: 'ALMATY_REPORT_2020' } });
  const { id } = await db.submission.create({
    data: {
      directionCode: 'ASSEMBLIES',
      refAreaCode: '750000000',
      timePeriod: '2000-01-01/P10Y',
      state,
      version: 2,
      sourceId,
      createdBy: by,
      submittedAt: state === 'DRAFT' ? null : new Date(),
      steps: { create: { accountId: by, state } },
    },
  });
  await db.$executeRaw`
    INSERT INTO submission_observation (submission_id, indicator, ref_area, breakdown, time_period, obs_value, updated_by,
      version)
    SELECT ${id}, 'ASSEMBLY_NOTIFICATIONS', area.code, breakdown, to_char(month, 'YYYY-MM'), ${obsValue}, ${by}, 2
    FROM (
        SELECT code FROM ref_area WHERE code LIKE '75%' ORDER BY code LIMIT ${areas}
      ) AS area,
      unnest(${OUTCOMES}::text[]) AS breakdown,
      generate_series(date '2000-01-01', date '2000-01-01' + (${MONTHS - 1} || ' months')::interval, '1 month') AS month`;
  return id;
}

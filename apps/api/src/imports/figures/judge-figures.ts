import { Prisma } from '@korsetkish/prisma';
import { type TellProgress, tellNobody } from '../with-progress.ts';
import { listPortions } from './list-portions.ts';

/**
 * Works out what taking each figure of a file over would do, unless that is known of the submission and of what is
 * published as they stand. Of a file that was taken over it stays what it did.
 * @param tx sees one state of everything (`inOneSnapshot`), so that all figures are compared with the same
 */
export async function judgeUnlessCurrent(
  tx: Prisma.TransactionClient,
  id: string,
  tell: TellProgress = tellNobody,
): Promise<void> {
  if (await isCurrent(tx, id)) return;
  // Who compares the same file at the same time waits here, and then begins anew.
  await tx.$queryRaw`SELECT id FROM file_import WHERE id = ${id}::uuid FOR UPDATE`;
  for await (const { after, upTo } of listPortions(tx, id, (done, total) =>
    tell({ step: 'COMPARING', done, total }),
  )) {
    await tx.$executeRaw(judge(id, after, upTo));
  }
  await tx.$executeRaw`
    UPDATE file_import SET judged_version = submission.version, judged_revision = ${PUBLISHED},
      outcomes = (
        SELECT coalesce(jsonb_object_agg(outcome, figures), '{}') FROM (
          SELECT outcome, count(*) AS figures FROM file_import_figure WHERE import_id = ${id}::uuid GROUP BY outcome
        ) AS counted
      )
    FROM submission WHERE file_import.id = ${id}::uuid AND submission.id = file_import.submission_id`;
}

const PUBLISHED = Prisma.sql`(SELECT coalesce(max(id), 0) FROM revision WHERE layer = 'published')`;

async function isCurrent(tx: Prisma.TransactionClient, id: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isCurrent: boolean }[]>`
    SELECT file_import.judged_version IS NOT NULL AND (file_import.state = 'COMMITTED'
      OR (file_import.judged_version, file_import.judged_revision) = (submission.version, ${PUBLISHED})) AS "isCurrent"
    FROM file_import JOIN submission ON submission.id = file_import.submission_id
    WHERE file_import.id = ${id}::uuid`;
  return row?.isCurrent ?? false;
}

/**
 * Puts figures beside what stands in their places: in the submission, or else published for the same period. A figure is
 * the same when it is printed alike.
 */
const judge = (id: string, after: number, upTo: number): Prisma.Sql => Prisma.sql`
  UPDATE file_import_figure AS figure SET
    outcome = (CASE
      WHEN figure.problem IS NOT NULL THEN 'REFUSED'
      WHEN standing.is_published IS NULL THEN 'NEW'
      WHEN (figure.obs_value, figure.decimals, figure.unit_mult, figure.obs_status, figure.qualifier) IS NOT DISTINCT FROM
        (standing.obs_value, standing.decimals, standing.unit_mult, standing.obs_status, standing.qualifier) THEN 'SAME'
      ELSE 'CHANGED' END)::import_outcome,
    standing = CASE WHEN standing.is_published IS NOT NULL THEN jsonb_build_object('obsValue', standing.obs_value,
      'decimals', standing.decimals, 'unitMult', standing.unit_mult, 'obsStatus', standing.obs_status,
      'qualifier', standing.qualifier, 'published', standing.is_published) END
  FROM file_import_figure AS asked
  JOIN file_import ON file_import.id = asked.import_id
  JOIN submission ON submission.id = file_import.submission_id
  LEFT JOIN LATERAL (
    SELECT obs_value, decimals, unit_mult, obs_status, qualifier, false AS is_published
    FROM submission_observation AS own
    WHERE own.submission_id = submission.id AND own.indicator = asked.indicator AND own.ref_area = asked.ref_area
      AND own.breakdown = asked.breakdown AND own.time_period = asked.time_period
    UNION ALL
    SELECT o.obs_value, o.decimals, o.unit_mult, o.obs_status, o.qualifier, true
    FROM series JOIN observation AS o ON o.series_id = series.id
    WHERE series.layer = 'published' AND series.scenario = submission.scenario
      AND series.plan_act IS NOT DISTINCT FROM submission.plan_act AND series.indicator = asked.indicator
      AND series.ref_area = asked.ref_area AND series.breakdown = asked.breakdown
      AND o.time_period = asked.time_period AND o.superseded_in IS NULL
    LIMIT 1
  ) AS standing ON asked.problem IS NULL
  WHERE asked.import_id = ${id}::uuid AND asked.position > ${after} AND asked.position <= ${upTo}
    AND figure.import_id = asked.import_id AND figure.position = asked.position`;

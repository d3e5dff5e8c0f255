import type { Submission } from '@korsetkish/contract';
import { type Prisma, waitForPublishing } from '@korsetkish/prisma';

/**
 * Fills a submission in with what is published for its area and period, and of levels as of the period's last day.
 * As long as nobody touches them they follow what is published (`followPublished`).
 * @param indicators of these; none: of every one of its direction
 */
export async function fillInPublished(
  tx: Prisma.TransactionClient,
  { submission, direction, refArea, timePeriod, scenario, planAct }: Submission,
  by: string,
  indicators: readonly string[],
): Promise<void> {
  await waitForPublishing(tx);
  await tx.$executeRaw`
    INSERT INTO submission_observation (submission_id, indicator, ref_area, breakdown, time_period, period_assumed,
      obs_value, decimals, unit_mult, obs_status, qualifier, section, paragraph, file, sheet, cell, updated_by)
    SELECT ${submission}, s.indicator, s.ref_area, s.breakdown, o.time_period, o.period_assumed, o.obs_value, o.decimals,
      o.unit_mult, o.obs_status, o.qualifier, o.section, o.paragraph, o.file, o.sheet, o.cell, ${by}
    FROM series s
      JOIN observation o ON o.series_id = s.id
      JOIN indicator i ON i.code = s.indicator
    WHERE s.layer = 'published' AND s.ref_area = ${refArea} AND s.scenario = ${scenario}::scenario
      AND s.plan_act IS NOT DISTINCT FROM ${planAct}::text AND o.superseded_in IS NULL
      AND i.direction = ${direction} AND (${indicators.length === 0} OR s.indicator = ANY(${indicators}::text[]))
      AND (o.time_period = ${timePeriod}
        OR (i.measure = 'STOCK' AND o.period_start = o.period_end AND o.period_end = period_end(${timePeriod}::text)))`;
}

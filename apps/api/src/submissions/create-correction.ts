import { createCorrection, type Submission } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findRuleFor } from '../reporting/find-rule-for.ts';
import { refuseOutsideGrants } from './refuse-outside-grants.ts';
import { SUBMISSION_INCLUDED, toSubmission } from './to-submission.ts';

export const createCorrectionRoute = implementDesk(createCorrection, async ({ body }, desk) => {
  const { db, session, actor } = desk;
  const { indicator, refArea, timePeriod, scenario, planAct } = body;
  const published = await db.observation.findFirst({
    where: {
      timePeriod,
      supersededIn: null,
      series: {
        layer: 'published',
        indicatorCode: indicator,
        refAreaCode: refArea,
        scenario,
        planActCode: planAct,
      },
    },
    include: { series: { select: { indicator: { select: { directionCode: true } } } } },
  });
  // Only what is published can be corrected.
  if (published === null) throw new ProblemError('not-found');
  const direction = published.series.indicator.directionCode;
  await refuseOutsideGrants(db, session, ['EDITOR'], { direction, refArea });
  return db.$transaction(async (tx) => {
    const rule = await findRuleFor(tx, { direction, ...body });
    if (rule !== null) {
      await tx.$queryRaw`SELECT code FROM reporting_rule WHERE code = ${rule.rule} FOR UPDATE`;
      const onItsWay = await tx.submission.findFirst({
        where: {
          ruleCode: rule.rule,
          refAreaCode: refArea,
          timePeriod,
          state: { in: ['DRAFT', 'SUBMITTED', 'RETURNED'] },
        },
        include: SUBMISSION_INCLUDED,
      });
      if (onItsWay !== null) return { submission: toSubmission(onItsWay) };
    }
    const row = await tx.submission.create({
      data: {
        ruleCode: rule?.rule ?? null,
        directionCode: direction,
        refAreaCode: refArea,
        timePeriod,
        scenario,
        planActCode: planAct,
        sourceId: published.sourceId,
        createdBy: session.account.account,
        steps: { create: { accountId: session.account.account, state: 'DRAFT' } },
      },
      include: SUBMISSION_INCLUDED,
    });
    const submission = toSubmission(row);
    await fillInPublished(
      tx,
      submission,
      session.account.account,
      rule === null ? [indicator] : rule.indicators,
    );
    await recordAudit(tx, {
      ...actor,
      action: 'SUBMISSION_CREATED',
      subject: 'submission',
      subjectId: String(row.id),
      after: submission,
    });
    return { submission };
  });
});

/**
 * Fills a submission in with what is published for its area and period, and of levels as of the period's last day.
 * @param indicators of these; none: of every one of its direction
 */
async function fillInPublished(
  tx: Prisma.TransactionClient,
  { submission, direction, refArea, timePeriod, scenario, planAct }: Submission,
  by: string,
  indicators: readonly string[],
): Promise<void> {
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

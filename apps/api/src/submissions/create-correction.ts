import { createCorrection, type Submission } from '@korsetkish/contract';
import { type Prisma, PUBLISHING_TRANSACTION } from '@korsetkish/prisma';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findRuleFor } from '../reporting/find-rule-for.ts';
import { beginSubmission } from './begin-submission.ts';
import { refuseOutsideGrants } from './refuse-outside-grants.ts';
import { SUBMISSION_INCLUDED, type SubmissionRow, toSubmission } from './to-submission.ts';

export const createCorrectionRoute = implementDesk(createCorrection, async ({ body }, desk) => {
  const { db, session } = desk;
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
    const onItsWay = await findOnItsWay(tx, rule?.rule ?? null, body);
    if (onItsWay !== null) return { submission: toSubmission(onItsWay) };
    const place = { ...body, rule: rule?.rule ?? null, direction, sourceId: published.sourceId };
    return { submission: await beginSubmission(tx, desk, place, indicator) };
  }, PUBLISHING_TRANSACTION);
});

type Corrected = Pick<Submission, 'refArea' | 'timePeriod' | 'scenario' | 'planAct'> & { indicator: string };

/**
 * The submission that somebody has begun to correct a figure by: its rule's, or, where no rule asks for it, one outside the
 * calendar that holds it. Two who begin at once wait for each other, and the second goes on with what the first began.
 */
async function findOnItsWay(
  tx: Prisma.TransactionClient,
  ruleCode: string | null,
  { indicator, refArea, timePeriod, scenario, planAct }: Corrected,
): Promise<SubmissionRow | null> {
  if (ruleCode === null)
    await tx.$queryRaw`SELECT code FROM indicator WHERE code = ${indicator} FOR NO KEY UPDATE`;
  else await tx.$queryRaw`SELECT code FROM reporting_rule WHERE code = ${ruleCode} FOR UPDATE`;
  return tx.submission.findFirst({
    where: {
      ruleCode,
      refAreaCode: refArea,
      timePeriod,
      scenario,
      planActCode: planAct,
      state: { in: ['DRAFT', 'SUBMITTED', 'RETURNED'] },
      ...(ruleCode === null && { observations: { some: { indicatorCode: indicator } } }),
    },
    orderBy: { id: 'asc' },
    include: SUBMISSION_INCLUDED,
  });
}

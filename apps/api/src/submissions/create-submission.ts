import { createSubmission } from '@korsetkish/contract';
import { type Prisma, PUBLISHING_TRANSACTION } from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import { namedDirections } from '../directions/named-directions.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError, refuseField } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedPlanActs } from '../plans/named-plan-acts.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { refuseOutsideCalendar } from '../reporting/refuse-outside-calendar.ts';
import { namedSources } from '../sources/named-sources.ts';
import { fillInPublished } from './fill-in-published.ts';
import { refuseOutsideGrants } from './refuse-outside-grants.ts';
import { SUBMISSION_INCLUDED, toSubmission } from './to-submission.ts';

export const createSubmissionRoute = implementDesk(createSubmission, async ({ body }, desk) => {
  const { db, session, actor } = desk;
  const { rule, direction, refArea, timePeriod, scenario, planAct, source } = body;
  await refuseUnknownCodes([
    namedDirections(db, 'body.direction', [direction]),
    namedRefAreas(db, 'body.refArea', [refArea]),
    namedPlanActs(db, 'body.planAct', planAct === null ? [] : [planAct]),
    namedSources(db, 'body.source', source === null ? [] : [source]),
  ]);
  await refuseOutsideGrants(db, session, ['EDITOR'], { direction, refArea });
  if (planAct !== null && scenario !== 'PLAN') {
    refuseField('body.planAct', ({ desk: { onlyAPlanFollowsAnAct } }) => onlyAPlanFollowsAnAct);
  }
  if (rule !== null) await refuseOutsideCalendar(db, { ...body, rule });
  const data = {
    ruleCode: rule,
    directionCode: direction,
    refAreaCode: refArea,
    timePeriod,
    scenario,
    planActCode: planAct,
    createdBy: session.account.account,
  } satisfies Prisma.SubmissionUncheckedCreateInput;
  return db.$transaction(async (tx) => {
    if (rule !== null) await refuseSecondOnItsWay(tx, { ruleCode: rule, refAreaCode: refArea, timePeriod });
    const found = source === null ? null : await tx.source.findUnique({ where: { code: source } });
    const row = await tx.submission.create({
      data: {
        ...data,
        sourceId: found?.id ?? null,
        steps: { create: { accountId: session.account.account, state: 'DRAFT' } },
      },
      include: SUBMISSION_INCLUDED,
    });
    const submission = toSubmission(row);
    // A report on what is published already corrects it: whoever fills it in changes figures, and loses none.
    if (row.rule !== null)
      await fillInPublished(tx, submission, session.account.account, row.rule.indicators);
    await recordAudit(tx, {
      ...actor,
      action: 'SUBMISSION_CREATED',
      subject: 'submission',
      subjectId: String(row.id),
      after: submission,
    });
    return { submission };
  }, PUBLISHING_TRANSACTION);
});

/** One report on an area and period is filled in at a time. Beginners wait for each other, so that the second is told. */
async function refuseSecondOnItsWay(
  tx: Prisma.TransactionClient,
  place: { ruleCode: string; refAreaCode: string; timePeriod: string },
): Promise<void> {
  await tx.$queryRaw`SELECT code FROM reporting_rule WHERE code = ${place.ruleCode} FOR UPDATE`;
  const other = await tx.submission.findFirst({
    where: { ...place, state: { in: ['DRAFT', 'SUBMITTED', 'RETURNED'] } },
  });
  if (other === null) return;
  throw new ProblemError('conflict', [
    { path: 'body.timePeriod', say: ({ desk }) => desk.onItsWay(other.id) },
  ]);
}

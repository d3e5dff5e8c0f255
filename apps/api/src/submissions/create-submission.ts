import { createSubmission } from '@korsetkish/contract';
import { type Prisma, PUBLISHING_TRANSACTION } from '@korsetkish/prisma';
import { namedDirections } from '../directions/named-directions.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError, refuseField } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedPlanActs } from '../plans/named-plan-acts.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { refuseOutsideCalendar } from '../reporting/refuse-outside-calendar.ts';
import { namedSources } from '../sources/named-sources.ts';
import { beginSubmission } from './begin-submission.ts';
import { refuseOutsideGrants } from './refuse-outside-grants.ts';

export const createSubmissionRoute = implementDesk(createSubmission, async ({ body }, desk) => {
  const { db, session } = desk;
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
  return db.$transaction(async (tx) => {
    if (rule !== null) await refuseSecondOnItsWay(tx, { ruleCode: rule, refAreaCode: refArea, timePeriod });
    const found = source === null ? null : await tx.source.findUnique({ where: { code: source } });
    const place = { ...body, sourceId: found?.id ?? null };
    return { submission: await beginSubmission(tx, desk, place, null) };
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

import type { Submission } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk } from '../http/implement-desk.ts';
import { fillInPublished } from './fill-in-published.ts';
import { SUBMISSION_INCLUDED, toSubmission } from './to-submission.ts';

/** What a submission is about, and by which rule and source. */
type Place = Pick<Submission, 'rule' | 'direction' | 'refArea' | 'timePeriod' | 'scenario' | 'planAct'> & {
  sourceId: number | null;
};

/**
 * Begins a submission as a draft, and keeps in the log who did. A report on what is published already corrects it: it
 * begins with what is published of all that its rule asks for, so that whoever fills it in changes figures, and loses none.
 * @param corrected an indicator that it begins with where no rule asks for anything; null: with nothing
 */
export async function beginSubmission(
  tx: Prisma.TransactionClient,
  { session, actor }: Pick<Desk, 'session' | 'actor'>,
  { rule, direction, refArea, timePeriod, scenario, planAct, sourceId }: Place,
  corrected: string | null,
): Promise<Submission> {
  const { account } = session.account;
  const row = await tx.submission.create({
    data: {
      ruleCode: rule,
      directionCode: direction,
      refAreaCode: refArea,
      timePeriod,
      scenario,
      planActCode: planAct,
      sourceId,
      createdBy: account,
      steps: { create: { accountId: account, state: 'DRAFT' } },
    },
    include: SUBMISSION_INCLUDED,
  });
  const submission = toSubmission(row);
  const indicators = row.rule?.indicators ?? (corrected === null ? null : [corrected]);
  if (indicators !== null) await fillInPublished(tx, submission, account, indicators);
  await recordAudit(tx, {
    ...actor,
    action: 'SUBMISSION_CREATED',
    subject: 'submission',
    subjectId: String(row.id),
    after: submission,
  });
  return submission;
}

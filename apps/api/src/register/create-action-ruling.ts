import { createActionRuling } from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findAction, readAction, refuseUnlessOwn, toActionAnswer } from './find-action.ts';
import { toActionRulings } from './to-action-steps.ts';

export const createActionRulingRoute = implementDesk(
  createActionRuling,
  async ({ params: { action }, body: { basedOn, status, reason } }, { db, session, actor }) => {
    await refuseUnlessOwn(db, session, ['APPROVER'], await findAction(db, action));
    const after = await db.$transaction(async (tx) => {
      // Whoever else would rule on the action waits until this transaction is done.
      await tx.$queryRaw`SELECT code FROM action WHERE code = ${action} FOR UPDATE`;
      const [before = null] = toActionRulings(await readAction(tx, action));
      if ((before?.ruling ?? null) !== basedOn) throw new ProblemError('stale-version');
      await tx.actionRuling.create({
        data: {
          ...{ actionCode: action, status, reasonKk: reason.kk, reasonRu: reason.ru },
          ...{ accountId: session.account.account, ruledAt: new Date() },
        },
      });
      const ruled = await readAction(tx, action);
      await recordAudit(tx, {
        ...actor,
        ...{ action: 'ACTION_STATUS_RULED', subject: 'action', subjectId: action },
        ...{ before, after: toActionRulings(ruled)[0] ?? null },
      });
      await tx.revision.create({ data: { publishedBy: actor.account.name, reason: `Status: ${action}` } });
      return ruled;
    });
    return toActionAnswer(after);
  },
);

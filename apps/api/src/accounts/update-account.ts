import { updateAccount } from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findAccount } from './find-accounts.ts';
import { hasAdministrator } from './first-administrator.ts';
import { forgetPasswordTokens } from './forget-password-tokens.ts';
import { refuseBadGrants } from './refuse-bad-grants.ts';
import { toGrantRows } from './to-grant-rows.ts';

export const updateAccountRoute = implementDesk(updateAccount, async ({ params, body }, desk) => {
  const { basedOn, name, grants, closed } = body;
  const id = params.account;
  const account = await desk.db.$transaction(async (tx) => {
    // One change of accounts at a time: two administrators must not take the role from each other at once.
    await tx.$executeRaw`LOCK TABLE "role_grant" IN SHARE ROW EXCLUSIVE MODE`;
    const before = await findAccount(tx, id);
    if (before === null) throw new ProblemError('not-found');
    if (before.version !== basedOn) throw new ProblemError('stale-version');
    if (grants) {
      await refuseBadGrants(tx, grants);
      await tx.roleGrant.deleteMany({ where: { accountId: id } });
    }
    await tx.staffAccount.update({
      where: { id },
      data: {
        ...(name === undefined ? {} : { name }),
        ...(grants ? { grants: { createMany: { data: toGrantRows(grants) } } } : {}),
        ...(closed === undefined
          ? {}
          : { closedAt: closed ? (before.closedAt ?? new Date().toISOString()) : null }),
      },
    });
    if (closed) {
      await tx.staffSession.deleteMany({ where: { accountId: id } });
      await forgetPasswordTokens(tx, id);
    }
    if (!(await hasAdministrator(tx))) {
      throw new ProblemError('conflict', [
        { path: 'body', say: ({ lastAdministrator }) => lastAdministrator },
      ]);
    }
    const after = await findAccount(tx, id);
    await recordAudit(tx, {
      ...desk.actor,
      action: 'ACCOUNT_UPDATED',
      subject: 'account',
      subjectId: id,
      before,
      after,
    });
    return after;
  });
  if (account === null) throw new ProblemError('not-found');
  return { account };
});

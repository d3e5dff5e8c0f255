import { randomUUID } from 'node:crypto';
import { createAccount } from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { findAccount } from './find-accounts.ts';
import { createPasswordToken } from './password-links.ts';
import { refuseBadGrants } from './refuse-bad-grants.ts';
import { toGrantRows } from './to-grant-rows.ts';

/** The account that exists once the transaction is over. */
export const createAccountRoute = implementDesk(createAccount, async ({ body }, desk) => {
  const { name, email, grants } = body;
  const account = await desk.db.$transaction(async (tx) => {
    await refuseBadGrants(tx, grants);
    if (await tx.staffAccount.findUnique({ where: { email } })) {
      throw new ProblemError('conflict', [
        { path: 'body.email', say: ({ emailTaken }) => emailTaken(email) },
      ]);
    }
    const id = randomUUID();
    // The link that follows is handed over by the administrator, which is what proves the address.
    await tx.staffAccount.create({
      data: { id, name, email, emailVerified: true, grants: { createMany: { data: toGrantRows(grants) } } },
    });
    await recordAudit(tx, {
      ...desk.actor,
      action: 'ACCOUNT_CREATED',
      subject: 'account',
      subjectId: id,
      after: { name, email, grants },
    });
    return findAccount(tx, id);
  });
  if (account === null) throw new Error('the account that was made is not there');
  return { account, link: await createPasswordToken(desk.context.auth, account.account) };
});

import { createPasswordLink } from '@korsetkish/contract';
import { recordAudit } from '../audit/record-audit.ts';
import { implementDesk } from '../http/implement-desk.ts';
import { ProblemError } from '../http/problem.ts';
import { forgetPasswordTokens } from './forget-password-tokens.ts';
import { createPasswordToken } from './password-links.ts';

export const createPasswordLinkRoute = implementDesk(createPasswordLink, async ({ params }, desk) => {
  const id = params.account;
  await desk.db.$transaction(async (tx) => {
    const held = await tx.staffAccount.findUnique({ where: { id } });
    if (held === null) throw new ProblemError('not-found');
    // Whoever lost the password may have lost the phone with it; whoever found them must not stay.
    await tx.secondFactor.deleteMany({ where: { accountId: id } });
    await tx.staffAccount.update({ where: { id }, data: { twoFactorEnabled: false } });
    await tx.staffSession.deleteMany({ where: { accountId: id } });
    await forgetPasswordTokens(tx, id);
    await recordAudit(tx, {
      ...desk.actor,
      action: 'PASSWORD_LINK_CREATED',
      subject: 'account',
      subjectId: id,
    });
  });
  return { link: await createPasswordToken(desk.context.auth, id) };
});

import type { Prisma } from '@korsetkish/prisma';

/**
 * From now on no link that was made for an account is good any more, and no sign-in that waits for its second factor: the
 * one that is in somebody's mail must not outlive the one that replaced it.
 */
export async function forgetPasswordTokens(
  db: Pick<Prisma.TransactionClient, 'oneTimeToken'>,
  accountId: string,
): Promise<void> {
  await db.oneTimeToken.deleteMany({ where: { value: accountId } });
}

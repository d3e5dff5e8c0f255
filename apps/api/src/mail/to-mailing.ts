import type { Mailing, MailingAttempt } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';

/** What is read with a mailing to show it. */
export const WITH_ATTEMPTS = { attempts: { orderBy: { id: 'desc' } } } satisfies Prisma.MailingInclude;

type MailingRow = Prisma.MailingGetPayload<{ include: typeof WITH_ATTEMPTS }>;

/** What every letter tells of itself, whatever it brings. */
export function toMailing({ id, address, state, attempts, nextTry, sentAt }: MailingRow): Mailing {
  return {
    mailing: id,
    ...{ address, state },
    attempts: attempts.map(toAttempt),
    nextTry: nextTry?.toISOString() ?? null,
    sentAt: sentAt?.toISOString() ?? null,
  };
}

function toAttempt({ triedAt, reason, said }: MailingRow['attempts'][number]): MailingAttempt {
  // The database holds both or neither.
  const refusal = reason === null || said === null ? null : { reason, said };
  return { triedAt: triedAt.toISOString(), refusal };
}

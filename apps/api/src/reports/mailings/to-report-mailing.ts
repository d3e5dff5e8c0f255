import type { MailingAttempt, ReportMailing } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';

/** What is read with a mailing to show it. */
export const WITH_ATTEMPTS = { attempts: { orderBy: { id: 'desc' } } } satisfies Prisma.MailingInclude;

type MailingRow = Prisma.MailingGetPayload<{ include: typeof WITH_ATTEMPTS }>;

export function toReportMailing(row: MailingRow): ReportMailing {
  const { id, lang, address, state, requestedBy } = row;
  return {
    mailing: id,
    ...{ lang, address, state, requestedBy },
    attempts: row.attempts.map(toAttempt),
    nextTry: row.nextTry?.toISOString() ?? null,
    sentAt: row.sentAt?.toISOString() ?? null,
    requestedAt: row.requestedAt.toISOString(),
  };
}

function toAttempt({ triedAt, reason, said }: MailingRow['attempts'][number]): MailingAttempt {
  // The database holds both or neither.
  const refusal = reason === null || said === null ? null : { reason, said };
  return { triedAt: triedAt.toISOString(), refusal };
}

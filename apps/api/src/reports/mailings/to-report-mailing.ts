import type { ReportMailing } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { toMailing, type WITH_ATTEMPTS } from '../../mail/to-mailing.ts';

export function toReportMailing(
  row: Prisma.MailingGetPayload<{ include: typeof WITH_ATTEMPTS }>,
): ReportMailing {
  const { lang, requestedBy, requestedAt } = row;
  if (requestedBy === null) throw new TypeError('whoever mails an edition is known');
  return { ...toMailing(row), lang, requestedBy, requestedAt: requestedAt.toISOString() };
}

import { listReportMailings } from '@korsetkish/contract';
import { implementDesk } from '../../http/implement-desk.ts';
import { WITH_ATTEMPTS } from '../../mail/to-mailing.ts';
import { refuseUnlessMailable } from './refuse-unless-mailable.ts';
import { toReportMailing } from './to-report-mailing.ts';

export const listReportMailingsRoute = implementDesk(
  listReportMailings,
  async ({ params: { edition } }, desk) => {
    await refuseUnlessMailable(desk, edition);
    const rows = await desk.db.mailing.findMany({
      where: { editionId: edition },
      orderBy: { id: 'desc' },
      include: WITH_ATTEMPTS,
    });
    return { canMail: desk.context.mailOutbox !== null, mailings: rows.map(toReportMailing) };
  },
);

import type { ReportMailing } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call.ts';
import { formatMoment } from '../../format/format-moment.ts';
import { LetterList } from './letter-list.tsx';
import { listMailingsQuery } from './list-mailings.query.ts';
import { useNameDocument } from './use-name-document.ts';

type MailingListProps = { edition: number; canMail: boolean; mailings: readonly ReportMailing[] };

/** Letters of an edition, the newest first; what has not gone can be tried again. */
export function MailingList({ edition, canMail, mailings }: MailingListProps) {
  const { t } = useTranslation('mailings');
  const nameDocument = useNameDocument();
  return (
    <LetterList
      heading={t('list')}
      none={t('none')}
      letters={mailings}
      canMail={canMail}
      onRetry={(mailing) => call('retry-report-mailing', { params: { edition, mailing }, query: {} })}
      queryKey={listMailingsQuery(edition).queryKey}
      name={({ address }) => address}
      about={({ lang, requestedAt, requestedBy: name }) =>
        `${nameDocument(lang)} · ${t('requested', { moment: formatMoment(new Date(requestedAt)), name })}`
      }
    />
  );
}

import type { ReportEdition, ReportLanguage } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { callAddress } from '../../api/call.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { DownloadDocument, PaperActions } from '../document/paper-actions.tsx';

type EditionActionsProps = { edition: ReportEdition; lang: ReportLanguage };

/** Takes away the document that is on screen, as it was made, prints it, and leads to what it may be compared with. */
export function EditionActions({ edition: { edition }, lang }: EditionActionsProps) {
  const { t } = useTranslation('editions');
  const language = useLanguage();
  return (
    <PaperActions download={<DownloadDocument address={editionFileAddress(edition, lang)} />}>
      <Link to="/$language/editions/differences" params={{ language }} search={{ after: edition }}>
        {t('compareThis')}
      </Link>
    </PaperActions>
  );
}

/** Where a document of an edition is had, byte for byte as it was made. */
export const editionFileAddress = (edition: number, lang: ReportLanguage): string =>
  callAddress('get-report-edition-file', { params: { edition }, query: { lang } });

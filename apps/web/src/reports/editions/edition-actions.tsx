import type { ReportEdition, ReportLanguage } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { callAddress } from '../../api/call.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import styles from '../report-actions.module.css';

type EditionActionsProps = { edition: ReportEdition; lang: ReportLanguage };

/** Takes away the document that is on screen, as it was made, prints it, and leads to what it may be compared with. */
export function EditionActions({ edition: { edition }, lang }: EditionActionsProps) {
  const { t } = useTranslation('reports');
  const { t: tEditions } = useTranslation('editions');
  const language = useLanguage();
  return (
    <div className={styles.actions}>
      <a href={editionFileAddress(edition, lang)} download className={styles.download} data-kind="primary">
        {t('download')}
      </a>
      <Button onPress={() => window.print()}>{t('print')}</Button>
      <Link to="/$language/editions/differences" params={{ language }} search={{ after: edition }}>
        {tEditions('compareThis')}
      </Link>
    </div>
  );
}

/** Where a document of an edition is had, byte for byte as it was made. */
export const editionFileAddress = (edition: number, lang: ReportLanguage): string =>
  callAddress('get-report-edition-file', { params: { edition }, query: { lang } });

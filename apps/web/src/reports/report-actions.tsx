import type { ReportLanguage } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { type ReportAsked, reportFileAddress } from './get-report.query.ts';
import styles from './report-actions.module.css';

type ReportActionsProps = {
  asked: ReportAsked;
  lang: ReportLanguage;
  /** What is shown is not what is asked for yet. */
  isStale: boolean;
};

/** The report as a Word document, and on paper. */
export function ReportActions({ asked, lang, isStale }: ReportActionsProps) {
  const { t } = useTranslation('reports');
  return (
    <div className={styles.actions}>
      <a href={reportFileAddress(asked, lang)} download className={styles.download} data-kind="primary">
        {t('download')}
      </a>
      <Button disabled={isStale} onPress={() => window.print()}>
        {t('print')}
      </Button>
      <p className={styles.hint}>{t('print.hint')}</p>
    </div>
  );
}

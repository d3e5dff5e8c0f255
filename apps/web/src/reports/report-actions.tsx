import type { ReportLanguage } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Button } from '../ui/button.tsx';
import { type ReportAsked, reportFileAddress } from './get-report.query.ts';
import styles from './report-actions.module.css';

type ReportActionsProps = {
  asked: ReportAsked;
  lang: ReportLanguage;
  /** What is shown is not what is asked for yet. */
  isStale: boolean;
  /** What else is done with it. */
  children?: ReactNode;
};

/** The report as a Word document, on paper, and as it was frozen before. */
export function ReportActions({ asked, lang, isStale, children }: ReportActionsProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  return (
    <div className={styles.actions}>
      <a href={reportFileAddress(asked, lang)} download className={styles.download} data-kind="primary">
        {t('download')}
      </a>
      <Button disabled={isStale} onPress={() => window.print()}>
        {t('print')}
      </Button>
      {children}
      <Link to="/$language/editions" params={{ language }} search={{ of: asked.refArea }}>
        {t('editions')}
      </Link>
      <p className={styles.hint}>{t('print.hint')}</p>
    </div>
  );
}

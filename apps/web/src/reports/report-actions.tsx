import { LARGE_REPORT, type Report, type ReportLanguage } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Button } from '../ui/button.tsx';
import { LazyLargeDocument } from './document/lazy-large-document.ts';
import { type ReportAsked, reportFileAddress } from './get-report.query.ts';
import styles from './report-actions.module.css';

type ReportActionsProps = {
  asked: ReportAsked;
  lang: ReportLanguage;
  report: Report;
  /** What is shown is not what is asked for yet. */
  isStale: boolean;
  /** What else is done with it. */
  children?: ReactNode;
};

/** The report as a Word document, on paper, and as it was frozen before. */
export function ReportActions({ asked, lang, report, isStale, children }: ReportActionsProps) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  return (
    <div className={styles.actions}>
      {report.figures.length < LARGE_REPORT ? (
        <a href={reportFileAddress(asked, lang)} download className={styles.download} data-kind="primary">
          {t('download')}
        </a>
      ) : (
        <Suspense>
          <LazyLargeDocument address={reportFileAddress(asked, lang, 'docx-lines')} />
        </Suspense>
      )}
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

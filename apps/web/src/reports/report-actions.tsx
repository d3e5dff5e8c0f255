import { LARGE_REPORT, type Report, type ReportLanguage } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { LazyLargeDocument } from './document/lazy-large-document.ts';
import { DownloadDocument, PaperActions } from './document/paper-actions.tsx';
import { type ReportAsked, reportFileAddress } from './get-report.query.ts';

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
  const download =
    report.figures.length < LARGE_REPORT ? (
      <DownloadDocument address={reportFileAddress(asked, lang)} />
    ) : (
      <Suspense>
        <LazyLargeDocument address={reportFileAddress(asked, lang, 'docx-lines')} />
      </Suspense>
    );
  return (
    <PaperActions download={download} isStale={isStale}>
      {children}
      <Link to="/$language/editions" params={{ language }} search={{ of: asked.refArea }}>
        {t('editions')}
      </Link>
    </PaperActions>
  );
}

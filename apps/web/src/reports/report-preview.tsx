import type { ReportLanguage } from '@korsetkish/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error.ts';
import { useDescribeError } from '../api/use-describe-error.ts';
import { dayInAlmaty } from '../format/day-in-almaty.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { LazyEditionNotice, LazyFreezeReport } from './editions/lazy-editions.ts';
import { EmptyDirections } from './empty-directions.tsx';
import { getReportQuery, type ReportAsked } from './get-report.query.ts';
import { ReportActions } from './report-actions.tsx';
import styles from './report-preview.module.css';
import { ReportSheets } from './sheets/report-sheets.tsx';

type ReportPreviewProps = {
  asked: ReportAsked;
  lang: ReportLanguage;
  /** Somebody with a role is signed in. */
  isStaff: boolean;
};

/** The report as it will be printed, or why it is not there. What was shown stays until another one has come. */
export function ReportPreview({ asked, lang, isStaff }: ReportPreviewProps) {
  const { t } = useTranslation(['reports', 'translation']);
  const describe = useDescribeError();
  const { data, error, isPlaceholderData, isFetching, refetch } = useQuery({
    ...getReportQuery(asked),
    placeholderData: keepPreviousData,
  });
  // The page leads to the sign-in then.
  if (error instanceof ProblemError && error.problem.status === 401) throw error;
  if (error !== null) {
    const { title, detail } = describe(error);
    return (
      <div role="alert" className={styles.failed}>
        <Notice>
          <p>
            <strong>{title}</strong> {detail}
          </p>
        </Notice>
        <Button disabled={isFetching} onPress={() => void refetch()}>
          {t('error.retry', { ns: 'translation' })}
        </Button>
      </div>
    );
  }
  if (data === undefined) {
    return (
      <div role="status" aria-busy="true" className={styles.coming}>
        <VisuallyHidden>{t('coming')}</VisuallyHidden>
        <Skeleton height="60rem" />
      </div>
    );
  }
  return (
    <div aria-busy={isPlaceholderData} className={styles.report}>
      <EmptyDirections report={data} />
      {data.sections.length > 0 && (
        <>
          <ReportActions asked={asked} lang={lang} report={data} isStale={isPlaceholderData}>
            {isStaff && asked.submission === null && (
              <Suspense>
                <LazyFreezeReport asked={asked} report={data} isStale={isPlaceholderData} />
              </Suspense>
            )}
          </ReportActions>
          {data.submission === null && (
            <Suspense>
              <LazyEditionNotice report={data} />
            </Suspense>
          )}
          <ReportSheets report={data} lang={lang} day={dayInAlmaty(new Date().toISOString())} />
        </>
      )}
    </div>
  );
}

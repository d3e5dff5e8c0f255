import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDescribeError } from '../api/use-describe-error.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

/** A page that could not be shown: what happened, in the reader's language, and another try. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  const describe = useDescribeError();
  useDocumentTitle(t('error.heading'));
  const retry = () => {
    resetQueries();
    reset();
    void router.invalidate();
  };
  return <ErrorNotice {...describe(error)} retry={{ label: t('error.retry'), onRetry: retry }} />;
}

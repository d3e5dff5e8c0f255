import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, Link, Navigate, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../api/problem-error.ts';
import { useDescribeError } from '../api/use-describe-error.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

/** A page that could not be shown: what happened, in the reader's language, another try and the way on; or first the sign-in. */
export function ErrorPage(failure: ErrorComponentProps) {
  return isNotSignedIn(failure.error) ? <SignInFirst /> : <Failure {...failure} />;
}

const isNotSignedIn = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status === 401;

/** To where staff sign in, and from there back to the page that was asked for. */
function SignInFirst() {
  const { href } = useRouter().latestLocation;
  return (
    <Navigate to="/$language/sign-in" params={{ language: useLanguage() }} search={{ next: href }} replace />
  );
}

function Failure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  const describe = useDescribeError();
  useDocumentTitle(t('error.heading'));
  const retry = () => {
    resetQueries();
    reset();
    void router.invalidate();
  };
  const isNowhere = error instanceof ProblemError && error.problem.status === 404;
  return (
    <ErrorNotice
      {...describe(error)}
      retry={isNowhere ? undefined : { label: t('error.retry'), onRetry: retry }}
    >
      <Link to="/$language" params={{ language }}>
        {t('notFound.toOverview')}
      </Link>
    </ErrorNotice>
  );
}

import { SYNTHETIC_MARK } from '@korsetkish/figures';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab and the history entry after the page; of synthetic figures it bears their mark. */
export function useDocumentTitle(page: string): void {
  const { t } = useTranslation();
  const isTraining = useRouterState({
    select: ({ location }) => 'layer' in location.search && location.search.layer === 'training',
  });
  const title = t('app.pageTitle', { page: isTraining ? `${SYNTHETIC_MARK} ${page}` : page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}

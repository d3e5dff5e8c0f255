import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab and the history entry after the page. */
export function useDocumentTitle(page: string): void {
  const { t } = useTranslation();
  const title = t('app.pageTitle', { page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}

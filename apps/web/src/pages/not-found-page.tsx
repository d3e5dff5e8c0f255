import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** An address that leads nowhere, and the way on. */
export function NotFoundPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('notFound.heading'));
  return (
    <>
      <PageHeader heading={t('notFound.heading')} lead={t('notFound.lead')} />
      <Link to="/$language" params={{ language: useLanguage() }}>
        {t('notFound.toOverview')}
      </Link>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';

/** Said where filters leave nothing, with the way back to all checks. */
export function NoChecks() {
  const { t } = useTranslation('checks');
  return (
    <Notice tone="info">
      <p>
        {t('filter.nothing')}{' '}
        <Link
          to="/$language/checks"
          params={{ language: useLanguage() }}
          search={{ result: undefined, direction: undefined, refArea: undefined }}
        >
          {t('filter.reset')}
        </Link>
      </p>
    </Notice>
  );
}

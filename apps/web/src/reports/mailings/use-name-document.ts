import type { ReportLanguage } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

/** Names a document of an edition by its languages. */
export function useNameDocument(): (lang: ReportLanguage) => string {
  const { t } = useTranslation('mailings');
  const names: Record<ReportLanguage, string> = {
    kk: t('document.kk'),
    ru: t('document.ru'),
    both: t('document.both'),
  };
  return (lang) => names[lang];
}

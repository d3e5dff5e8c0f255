import type { ImportContents } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

/** What files of a document are called, by what they say. */
export function useFileWords(): Readonly<Record<ImportContents, { heading: string; lead: string }>> {
  const { t } = useTranslation('imports');
  return {
    ACTIONS: { heading: t('measures.heading'), lead: t('measures.lead') },
    INDICATORS: { heading: t('targets.heading'), lead: t('targets.lead') },
  };
}

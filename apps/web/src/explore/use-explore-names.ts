import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import type { ExploreNames } from './names.ts';

/** Names of members and dimensions in the reader's language. */
export function useExploreNames(): ExploreNames {
  const { t } = useTranslation('explore');
  const language = useLanguage();
  const catalogue = useCatalogue();
  return useMemo(
    () => ({
      language,
      catalogue,
      words: {
        total: t('member.total'),
        indicator: t('dimension.indicator'),
        refArea: t('dimension.refArea'),
        timePeriod: t('dimension.timePeriod'),
        scenario: t('dimension.scenario'),
        breakdown: t('dimension.breakdown'),
      },
    }),
    [t, language, catalogue],
  );
}

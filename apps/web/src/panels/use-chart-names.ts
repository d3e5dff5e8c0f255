import type { Check, SourceLocator } from '@korsetkish/contract';
import { formatFilePlace } from '@korsetkish/figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import type { ChartNames } from '../charts/chart-names.ts';
import { indexDoubts } from '../checks/index-doubts.ts';
import { listDoubtsQuery } from '../checks/list-doubts.query.ts';
import { useAsOf } from '../filters/use-as-of.ts';
import { useLayer } from '../filters/use-layer.ts';
import { useLanguage } from '../i18n/use-language.ts';

const NO_CHECKS: readonly Check[] = [];

/** Names for charts and tables in the reader's language. */
export function useChartNames(): ChartNames {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const doubts = useSuspenseQuery(listDoubtsQuery(useLayer())).data;
  // Checks are of today's figures and say nothing of those of an earlier moment.
  const checks = useAsOf() === undefined ? doubts.checks : NO_CHECKS;
  return useMemo(
    () => ({
      language,
      catalogue,
      formatLocator: ({ code, section, paragraph, ...place }: SourceLocator) => {
        const inFile = formatFilePlace(place, language);
        const title = [catalogue.source(code).title[language], inFile]
          .filter((part) => part !== null)
          .join(', ');
        if (section === null) return title;
        return paragraph === null
          ? t('source.section', { title, section })
          : t('source.paragraph', { title, section, paragraph });
      },
      findDoubts: indexDoubts(checks, language),
    }),
    [t, language, catalogue, checks],
  );
}

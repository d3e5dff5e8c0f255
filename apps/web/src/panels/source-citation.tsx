import type { Observation } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { findLocators } from './find-locators.ts';

/** Every source of the figures shown with the places in it: title, section and paragraphs. */
export function SourceCitation({ observations }: { observations: readonly Observation[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const cited = findLocators(observations).map(({ code, sections }) => {
    const title = catalogue.source(code).title[language];
    if (sections.length === 0) return title;
    const places = sections.map(({ section, paragraphs, count }) =>
      paragraphs.length === 0
        ? t('source.sectionOnly', { section })
        : t('source.places', { section, paragraphs: paragraphs.join(', '), count }),
    );
    return `${title}: ${places.join('; ')}`;
  });
  return t('source.cited', { sources: cited.join('. ') });
}

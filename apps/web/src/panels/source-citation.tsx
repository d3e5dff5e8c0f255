import type { Observation } from '@korsetkish/contract';
import { formatFilePlace } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { findLocators } from './find-locators.ts';

/** Every source of the figures shown with the places in it: title, section and paragraphs. */
export function SourceCitation({ observations }: { observations: readonly Observation[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const cited = findLocators(observations).map(({ code, sections, files }) => {
    const title = catalogue.source(code).title[language];
    const places = sections.map(({ section, paragraphs, count }) =>
      paragraphs.length === 0
        ? t('source.sectionOnly', { section })
        : t('source.places', { section, paragraphs: paragraphs.join(', '), count }),
    );
    const inFiles = files.map((file) => formatFilePlace({ file }, language));
    const where = [...places, ...inFiles].join('; ');
    return where === '' ? title : `${title}: ${where}`;
  });
  return t('source.cited', { sources: cited.join('. ') });
}

import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { DirectionList } from '../directions/direction-list.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { DownloadEverything } from '../observations/download-everything.tsx';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** Where an area stands, in ten seconds, and the way to every direction. */
export function OverviewPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { directions, indicators } = useCatalogue();
  const { refArea } = useFilters();
  const heading = t('overview.heading', { area: capitalize(refArea.name[language]) });
  useDocumentTitle(heading);
  return (
    <>
      <PageHeader
        heading={heading}
        lead={t('overview.lead', {
          directions: t('count.directions', { count: directions.length }),
          indicators: t('count.indicators', { count: indicators.length }),
        })}
      >
        <FilterBar>
          <DownloadEverything />
        </FilterBar>
      </PageHeader>
      <DirectionList />
    </>
  );
}

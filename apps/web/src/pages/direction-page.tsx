import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { IndicatorList } from '../indicators/indicator-list.tsx';
import { DownloadEverything } from '../observations/download-everything.tsx';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const route = getRouteApi('/$language/directions/$direction');

/** All indicators of one direction. */
export function DirectionPage() {
  const { direction: code } = route.useParams();
  const { directions } = useCatalogue();
  const direction = directions.find((known) => known.direction === code);
  return direction ? <KnownDirection code={code} name={direction.name[useLanguage()]} /> : <NotFoundPage />;
}

function KnownDirection({ code, name }: { code: string; name: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const indicators = useCatalogue().indicators.filter(({ direction }) => direction === code);
  useDocumentTitle(name);
  return (
    <>
      <PageHeader
        kicker={
          <Link to="/$language" params={{ language }}>
            {t('nav.overview')}
          </Link>
        }
        heading={name}
        lead={t('count.indicators', { count: indicators.length })}
      >
        <FilterBar>
          <DownloadEverything />
        </FilterBar>
      </PageHeader>
      <IndicatorList indicators={indicators} />
    </>
  );
}

import type { Direction } from '@korsetkish/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { DigestLink } from '../digest/digest-link.tsx';
import { ExploreLink } from '../explore/explore-link.tsx';
import { DownloadIndicators } from '../exports/download-indicators.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { AwaitedIndicators } from '../indicators/awaited-indicators.tsx';
import { hasNoFigures } from '../indicators/has-no-figures.ts';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import { LazyIndicatorPanels } from '../panels/lazy-indicator-panels.ts';
import { listFigureIndicators } from '../panels/list-figure-indicators.ts';
import { PanelsSkeleton } from '../panels/panels-skeleton.tsx';
import { usePanelInput } from '../panels/use-panel-input.ts';
import { LazyRegisterSection } from '../register/lazy-register.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { LazyDirectionSlides } from '../slides/lazy-slides.ts';
import { SlidesLink } from '../slides/slides-link.tsx';
import { LazyTrainingGuide } from '../training/lazy-training-guide.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const route = getRouteApi('/$language/directions/$direction');

/** All indicators of one direction: the area's own first, then what is held for others, labelled. */
export function DirectionPage() {
  const { direction: code } = route.useParams();
  const { directions } = useCatalogue();
  const direction = directions.find((known) => known.direction === code);
  return direction ? <KnownDirection direction={direction} /> : <NotFoundPage />;
}

function KnownDirection({ direction: { direction: code, name: names, groups } }: { direction: Direction }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = names[language];
  const catalogue = useCatalogue();
  const indicators = useMemo(
    () => catalogue.indicators.filter(({ direction }) => direction === code),
    [catalogue, code],
  );
  const { slide } = route.useSearch();
  const { layer, refArea } = useFilters();
  const { data: observations } = useSuspenseQuery(
    getObservationsQuery({
      layer,
      indicator: listFigureIndicators(indicators),
      // Districts x months of a whole direction are no page; each indicator's page has them.
      refArea: layer === 'training' ? [refArea.refArea] : undefined,
    }),
  );
  const input = usePanelInput(observations);
  useDocumentTitle(name);
  const panels = { indicators, input, groups };
  if (slide !== undefined) return <LazyDirectionSlides {...panels} heading={name} />;
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
        <FilterBar
          offers={
            <>
              <SlidesLink />
              <DigestLink />
            </>
          }
        >
          <ExploreLink
            indicators={indicators.map(({ indicator }) => indicator)}
            refAreas={[layer === 'training' ? refArea.refArea : 'ALL']}
            alone
          />
          <DownloadIndicators indicators={indicators.map(({ indicator }) => indicator)} />
        </FilterBar>
      </PageHeader>
      <LazyTrainingGuide indicators={indicators} />
      <Suspense fallback={<PanelsSkeleton />}>
        <LazyIndicatorPanels {...panels} />
        {layer === 'published' && <AwaitedIndicators indicators={indicators.filter(hasNoFigures)} />}
        {layer === 'published' && <LazyRegisterSection scopes={[{ filters: { direction: code } }]} />}
      </Suspense>
    </>
  );
}

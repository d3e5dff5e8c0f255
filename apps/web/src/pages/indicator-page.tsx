import type { Indicator, KatoCode } from '@korsetkish/contract';
import { compareTimePeriods } from '@korsetkish/figures';
import { useSuspenseQueries } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { buildChartFigure } from '../charts/chart-figure.ts';
import { CheckList } from '../checks/check-list.tsx';
import { listChecksQuery } from '../checks/list-checks.query.ts';
import { ComparisonSkeleton } from '../comparison/comparison-skeleton.tsx';
import { LazyIndicatorComparison } from '../comparison/lazy-indicator-comparison.ts';
import { ExploreLink } from '../explore/explore-link.tsx';
import { DownloadIndicators } from '../exports/download-indicators.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { CorrectionOffer } from '../indicators/correction-offer.tsx';
import { hasNoFigures } from '../indicators/has-no-figures.ts';
import { IndicatorHistory } from '../indicators/indicator-history.tsx';
import { IndicatorNeighbours } from '../indicators/indicator-neighbours.tsx';
import { IndicatorPassport } from '../indicators/indicator-passport.tsx';
import { unitName } from '../indicators/unit-name.ts';
import { AreaSection } from '../maps/area-section.tsx';
import { useAreaMap } from '../maps/use-area-map.ts';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import { FigureTable } from '../panels/figure-table.tsx';
import { LazyIndicatorPanels } from '../panels/lazy-indicator-panels.ts';
import { listFigureIndicators } from '../panels/list-figure-indicators.ts';
import { PanelsSkeleton } from '../panels/panels-skeleton.tsx';
import { useChartNames } from '../panels/use-chart-names.ts';
import { usePanelInput } from '../panels/use-panel-input.ts';
import { LazyIndicatorActions } from '../register/lazy-register.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Panel } from '../ui/panel.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { Stack } from '../ui/stack.tsx';
import { WhenNear } from '../ui/when-near.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** What one or two actions take. */
const ACTIONS_ROOM = '7rem';

const route = getRouteApi('/$language/indicators/$indicator');

/** One indicator: its charts for the area asked for and for others, every figure held, its checks, its passport and its neighbours. */
export function IndicatorPage() {
  const { indicator: code } = route.useParams();
  const indicator = useCatalogue().indicators.find((known) => known.indicator === code);
  return indicator ? <KnownIndicator indicator={indicator} /> : <NotFoundPage />;
}

function KnownIndicator({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['indicator', 'translation']);
  const language = useLanguage();
  const catalogue = useCatalogue();
  const names = useChartNames();
  const { layer, refArea } = useFilters();
  const indicators = useMemo(() => [indicator], [indicator]);
  const [held, ownChecks] = useSuspenseQueries({
    queries: [
      getObservationsQuery({ layer, indicator: listFigureIndicators([indicator]) }),
      listChecksQuery({
        layer,
        indicator: [indicator.indicator],
        refArea: layer === 'training' ? [refArea.refArea] : undefined,
      }),
    ],
  });
  const own = useMemo(
    () => held.data.filter((each) => each.indicator === indicator.indicator),
    [held.data, indicator],
  );
  const { map, told } = useAreaMap(own);
  // What the drawings by area tell, panels need not list; the area's own figures are always theirs.
  const untold = useMemo(
    () => held.data.filter((each) => each.refArea === refArea.refArea || !told.has(each)),
    [held.data, told, refArea],
  );
  const input = usePanelInput(untold);
  // Of the districts x months of training, a table can show one area's.
  const isListed = (area: KatoCode) => layer === 'published' || area === refArea.refArea;
  const history = own
    .filter((each) => isListed(each.refArea))
    .toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod))
    .map((observation) => buildChartFigure(observation, names));
  const { checks } = ownChecks.data;
  const { direction } = indicator;
  // Declared, and nothing is drawn or compared of it yet.
  const isAwaited = layer === 'published' && hasNoFigures(indicator);
  useDocumentTitle(indicator.name[language]);
  return (
    <>
      <PageHeader
        kicker={
          <Link to="/$language/directions/$direction" params={{ language, direction }}>
            {catalogue.direction(direction).name[language]}
          </Link>
        }
        heading={indicator.name[language]}
        lead={t('unit', { unit: unitName(catalogue.unitMeasure(indicator.unitMeasure), language) })}
      >
        <FilterBar>
          <ExploreLink indicators={[indicator.indicator]} refAreas={['ALL']} alone />
          <DownloadIndicators indicators={[indicator.indicator]} />
        </FilterBar>
      </PageHeader>
      {!isAwaited && (
        <Suspense fallback={<PanelsSkeleton />}>
          <LazyIndicatorPanels indicators={indicators} input={input} />
        </Suspense>
      )}
      {map && <AreaSection indicator={indicator} map={map} />}
      <Stack>
        {isAwaited ? (
          <Notice tone="info">{t('indicator.noFigures', { ns: 'translation' })}</Notice>
        ) : (
          <Suspense fallback={<ComparisonSkeleton />}>
            <LazyIndicatorComparison indicator={indicator.indicator} held={own} />
          </Suspense>
        )}
        {history.length > 0 && (
          <Panel id="history" heading={t('history')}>
            <FigureTable
              caption={
                layer === 'published' ? t('historyCaption') : `${t('history')}: ${refArea.name[language]}`
              }
              figures={history}
            />
          </Panel>
        )}
        {checks.length > 0 && (
          <Panel id="checks" heading={t('nav.checks', { ns: 'translation' })}>
            <CheckList checks={checks} caption={t('check.caption')} />
          </Panel>
        )}
        {layer === 'published' && (
          <WhenNear room={ACTIONS_ROOM}>
            <Suspense fallback={<Skeleton height={ACTIONS_ROOM} />}>
              <LazyIndicatorActions indicator={indicator.indicator} />
            </Suspense>
          </WhenNear>
        )}
        <IndicatorPassport indicator={indicator} observations={own} />
        {layer === 'published' && <IndicatorHistory indicator={indicator.indicator} />}
        {layer === 'published' && <CorrectionOffer indicator={indicator} observations={own} />}
        <IndicatorNeighbours indicator={indicator} />
      </Stack>
    </>
  );
}

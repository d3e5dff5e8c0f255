import { formatNotThisArea } from '@korsetkish/figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AttentionList } from '../attention/attention-list.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { listChecksQuery } from '../checks/list-checks.query.ts';
import { DirectionList } from '../directions/direction-list.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { HeadlineCards } from '../headline-cards/headline-cards.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { DownloadEverything } from '../observations/download-everything.tsx';
import { buildOverview, type OverviewPart } from '../overview/build-overview.ts';
import { FigurePanel } from '../panels/figure-panel.tsx';
import { PanelGrid } from '../panels/panel-grid.tsx';
import { useChartNames } from '../panels/use-chart-names.ts';
import { useShownObservations } from '../panels/use-shown-observations.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { Notice } from '../ui/notice.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import styles from './overview-page.module.css';

/** Two rows on a desktop: more cannot be read in ten seconds. The others follow the panels. */
const CARDS_IN_SIGHT = 8;

/** Where an area stands, in ten seconds, and the way to every direction. */
export function OverviewPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const names = useChartNames();
  const { refArea, window } = useFilters();
  const observations = useShownObservations(refArea, window);
  const { checks } = useSuspenseQuery(listChecksQuery()).data;
  const parts = useMemo(
    () => buildOverview({ catalogue, names, refArea, window, observations }, checks),
    [catalogue, names, refArea, window, observations, checks],
  );

  const heading = t('overview.heading', { area: capitalize(refArea.name[language]) });
  useDocumentTitle(heading);
  return (
    <>
      <PageHeader
        heading={heading}
        lead={t('overview.lead', {
          directions: t('count.directions', { count: catalogue.directions.length }),
          indicators: t('count.indicators', { count: catalogue.indicators.length }),
        })}
      >
        <FilterBar>
          <DownloadEverything />
        </FilterBar>
      </PageHeader>
      {parts.map((part) => (
        <Part key={part.refArea.refArea} part={part} isAsked={part.refArea === refArea} />
      ))}
      <DirectionList />
    </>
  );
}

/** One area's figures; those of a district's city stand under a heading that says whose they are. */
function Part({ part, isAsked }: { part: OverviewPart; isAsked: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { refArea: asked } = useFilters();
  const { refArea, attention, cards, panels } = part;
  const area = refArea.name[language];
  const whose = isAsked ? undefined : `${area}, ${formatNotThisArea(asked.level, language)}`;
  const isEmpty = cards.length + panels.length === 0;
  return (
    <section className={styles.part} aria-label={whose ?? area}>
      {whose && <h2 className={styles.whose}>{capitalize(whose)}</h2>}
      {isEmpty ? (
        <Notice>{t('overview.noFigures', { area: capitalize(area) })}</Notice>
      ) : (
        <>
          <AttentionList items={attention} area={area} />
          {cards.length > 0 && (
            <HeadlineCards cards={cards.slice(0, CARDS_IN_SIGHT)} label={t('overview.cards')} />
          )}
          <PanelGrid>
            {panels.map((panel) => (
              <FigurePanel key={panel.id} model={panel} label={whose} />
            ))}
          </PanelGrid>
          {cards.length > CARDS_IN_SIGHT && (
            <>
              <h3 className={styles.others}>{t('overview.otherCards')}</h3>
              <HeadlineCards cards={cards.slice(CARDS_IN_SIGHT)} label={t('overview.otherCards')} />
            </>
          )}
        </>
      )}
    </section>
  );
}

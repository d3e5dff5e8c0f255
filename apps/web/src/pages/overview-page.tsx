import type { RefArea } from '@korsetkish/contract';
import { formatNotThisArea } from '@korsetkish/figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AttentionList } from '../attention/attention-list.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { listDoubtsQuery } from '../checks/list-doubts.query.ts';
import { DirectionList } from '../directions/direction-list.tsx';
import { DownloadEverything } from '../exports/download-everything.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { buildOverview } from '../overview/build-overview.ts';
import { OverviewPart } from '../overview/overview-part.tsx';
import { useShownObservations } from '../overview/use-shown-observations.ts';
import { usePanelInput } from '../panels/use-panel-input.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { LazyTrainingGuide } from '../training/lazy-training-guide.tsx';
import { PageHeader } from '../ui/page-header.tsx';

/** Where an area stands, in ten seconds, and the way to every direction. */
export function OverviewPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { refArea, window, layer } = useFilters();
  const input = usePanelInput(useShownObservations(refArea, window, layer));
  const { checks } = useSuspenseQuery(listDoubtsQuery(layer)).data;
  const parts = useMemo(() => {
    const built = buildOverview(input, checks);
    // Whose figures training has, its guide says.
    return layer === 'training' ? built.filter(({ inWindow }) => inWindow) : built;
  }, [input, checks, layer]);
  const whose = (area: RefArea) =>
    area.refArea === refArea.refArea
      ? undefined
      : `${area.name[language]}, ${formatNotThisArea(refArea.level, language)}`;
  const attentive = parts.filter(({ attention }) => attention.length > 0);
  // "Nothing needs attention" is said of figures that were looked at, never of a window without any.
  const isCalm = attentive.length === 0 && parts[0]?.inWindow;

  const heading = t('overview.heading', { area: capitalize(refArea.name[language]) });
  useDocumentTitle(heading);
  return (
    <>
      <PageHeader
        heading={heading}
        lead={
          layer === 'published' &&
          t('overview.lead', {
            directions: t('count.directions', { count: catalogue.directions.length }),
            indicators: t('count.indicators', { count: catalogue.indicators.length }),
          })
        }
      >
        <FilterBar>
          <DownloadEverything shown={{ layer, refArea: [refArea.refArea], ...window }} />
        </FilterBar>
      </PageHeader>
      {isCalm && <AttentionList items={[]} area={refArea.name[language]} />}
      {attentive.map(({ input: { refArea: area }, attention }) => (
        <AttentionList key={area.refArea} items={attention} area={area.name[language]} whose={whose(area)} />
      ))}
      <LazyTrainingGuide indicators={catalogue.indicators.filter(({ headline }) => headline)} />
      {parts.map((part) => (
        <OverviewPart key={part.input.refArea.refArea} part={part} whose={whose(part.input.refArea)} />
      ))}
      <DirectionList />
    </>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { AttentionList } from '../attention/attention-list.tsx';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { DigestLink } from '../digest/digest-link.tsx';
import { DirectionList } from '../directions/direction-list.tsx';
import { DownloadEverything } from '../exports/download-everything.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { OverviewPart } from '../overview/overview-part.tsx';
import { useOverviewParts } from '../overview/use-overview-parts.ts';
import { useWhose } from '../overview/use-whose.ts';
import { LazyRegisterSection } from '../register/lazy-register.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { LazyOverviewSlides } from '../slides/lazy-slides.ts';
import { SlidesLink } from '../slides/slides-link.tsx';
import { LazyTrainingGuide } from '../training/lazy-training-guide.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { WhenNear } from '../ui/when-near.tsx';

const route = getRouteApi('/$language/');

/** About what the register of one area takes on a desktop. */
const REGISTER_ROOM = '16rem';

/** Where an area stands, in ten seconds, and the way to every direction. */
export function OverviewPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { slide } = route.useSearch();
  const { refArea, window, layer } = useFilters();
  const parts = useOverviewParts();
  const whose = useWhose(refArea);
  const attentive = parts.filter(({ attention }) => attention.length > 0);
  // "Nothing needs attention" is said of figures that were looked at, never of a window without any.
  const isCalm = attentive.length === 0 && parts[0]?.inWindow;

  const heading = t('overview.heading', { area: capitalize(refArea.name[language]) });
  useDocumentTitle(heading);
  if (slide !== undefined) return <LazyOverviewSlides parts={parts} heading={heading} whose={whose} />;
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
        <FilterBar
          offers={
            <>
              <SlidesLink />
              <DigestLink />
            </>
          }
        >
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
      {layer === 'published' && (
        <WhenNear room={REGISTER_ROOM}>
          <Suspense fallback={<Skeleton height={REGISTER_ROOM} />}>
            <LazyRegisterSection
              scopes={parts.map(({ input: { refArea: area } }) => ({
                filters: { refArea: area.refArea },
                whose: whose(area),
              }))}
            />
          </Suspense>
        </WhenNear>
      )}
      <DirectionList />
    </>
  );
}

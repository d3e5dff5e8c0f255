import type { Indicator } from '@korsetkish/contract';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { FilterBar } from '../filters/filter-bar.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { IndicatorPassport } from '../indicators/indicator-passport.tsx';
import { unitName } from '../indicators/unit-name.ts';
import { DownloadIndicator } from '../observations/download-indicator.tsx';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const route = getRouteApi('/$language/indicators/$indicator');

/** One indicator: its figures and its passport. */
export function IndicatorPage() {
  const { indicator: code } = route.useParams();
  const indicator = useCatalogue().indicators.find((known) => known.indicator === code);
  return indicator ? <KnownIndicator indicator={indicator} /> : <NotFoundPage />;
}

function KnownIndicator({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { direction } = indicator;
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
        lead={t('indicator.unit', { unit: unitName(catalogue.unitMeasure(indicator.unitMeasure), language) })}
      >
        <FilterBar>
          <DownloadIndicator indicator={indicator.indicator} />
        </FilterBar>
      </PageHeader>
      <IndicatorPassport indicator={indicator} />
    </>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { AreaPicker } from '../filters/area-picker.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { WindowPicker } from '../filters/window-picker.tsx';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { LazyDraftReport } from './lazy-draft-report.ts';
import { PublishedOnly } from './published-only.tsx';
import { ReportBuilder } from './report-builder.tsx';

const route = getRouteApi('/$language/report');

/** The department's report of an area, or of a draft: chosen, seen as it will be printed, and taken away. */
export function ReportPage() {
  const { t } = useTranslation();
  const { submission } = route.useSearch();
  const heading = t('nav.report');
  useDocumentTitle(heading);
  return (
    <PublishedOnly heading={heading}>
      {submission === undefined ? <PublishedReport /> : <LazyDraftReport number={submission} />}
    </PublishedOnly>
  );
}

/** Of what is published of the area and the window that every page's address has. */
function PublishedReport() {
  const { refArea, window } = useFilters();
  const { directions } = useCatalogue();
  return (
    <ReportBuilder
      draft={null}
      refArea={refArea.refArea}
      window={window}
      ownDirections={directions.map(({ direction }) => direction)}
      pickers={
        <>
          <AreaPicker />
          <WindowPicker />
        </>
      }
    />
  );
}

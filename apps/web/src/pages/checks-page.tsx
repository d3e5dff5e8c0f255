import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { CheckFilters } from '../checks/check-filters.tsx';
import { CheckGroups } from '../checks/check-groups.tsx';
import { chooseRefArea } from '../checks/choose-ref-area.ts';
import { filterChecks } from '../checks/filter-checks.ts';
import { IdleRelations } from '../checks/idle-relations.tsx';
import { listChecksQuery } from '../checks/list-checks.query.ts';
import { NoChecks } from '../checks/no-checks.tsx';
import { saySummary } from '../checks/say-summary.ts';
import { useTargetId } from '../checks/use-target.ts';
import { useLayer } from '../filters/use-layer.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { PageHeader } from '../ui/page-header.tsx';

const route = getRouteApi('/$language/checks');

/** Every relation among the figures with its numbers and how it came out, those that do not hold first. */
export function ChecksPage() {
  const { t } = useTranslation(['checks', 'translation']);
  const language = useLanguage();
  const catalogue = useCatalogue();
  const layer = useLayer();
  const { checks, withoutFigures } = useSuspenseQuery(listChecksQuery({ layer })).data;
  const { area, result, direction, ...search } = route.useSearch();
  const refArea = chooseRefArea(search, area, checks, useTargetId());
  const navigate = route.useNavigate();
  const filtered = useMemo(
    () => filterChecks(checks, { result, direction, refArea }, catalogue),
    [checks, result, direction, refArea, catalogue],
  );
  const heading = t('nav.checks', { ns: 'translation' });
  useDocumentTitle(heading);
  return (
    <>
      <PageHeader
        heading={heading}
        lead={
          checks.length === 0
            ? t('noFigures')
            : t('summary', {
                checks: t('count', { count: checks.length }),
                results: saySummary(checks, language),
              })
        }
      >
        {checks.length > 0 && (
          <CheckFilters
            chosen={{ result, direction, refArea }}
            filtered={filtered}
            total={checks.length}
            onChange={(change) =>
              void navigate({
                to: '.',
                search: (current) => ({ ...current, ...change }),
                resetScroll: false,
              })
            }
          />
        )}
      </PageHeader>
      {checks.length > 0 && filtered.groups.length === 0 && <NoChecks />}
      <CheckGroups groups={filtered.groups} />
      <IdleRelations relations={withoutFigures} />
    </>
  );
}

import type { Layer } from '@korsetkish/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { CheckFilters } from '../checks/check-filters.tsx';
import { chooseRefArea } from '../checks/choose-ref-area.ts';
import { type ChosenChecks, countOptions, sum } from '../checks/count-options.ts';
import { FoundChecks } from '../checks/found-checks.tsx';
import { getCheckSummaryQuery } from '../checks/get-check-summary.query.ts';
import { IdleRelations } from '../checks/idle-relations.tsx';
import type { CheckFilters as ListedChecks } from '../checks/list-checks.query.ts';
import { NoChecks } from '../checks/no-checks.tsx';
import { saySummary } from '../checks/say-summary.ts';
import { ShownInstead } from '../checks/shown-instead.tsx';
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
  const { counts, idle } = useSuspenseQuery(getCheckSummaryQuery(layer)).data;
  const { area, result, direction, ...search } = route.useSearch();
  const { refArea, insteadOf } = chooseRefArea(
    { ...search, area },
    catalogue.refAreas,
    counts,
    useTargetId(),
  );
  const navigate = route.useNavigate();
  const chosen = useMemo(() => ({ result, direction, refArea }), [result, direction, refArea]);
  const counted = useMemo(() => countOptions(counts, chosen, catalogue), [counts, chosen, catalogue]);
  const ofArea = counts.filter((each) => each.refArea === refArea);
  const told = ofArea.length > 0 ? ofArea : counts;
  // What was found before stays readable while other checks are on their way.
  const found = useDeferredValue(
    useMemo(() => ({ counted, filters: toFilters(layer, chosen) }), [counted, layer, chosen]),
  );
  const heading = t('nav.checks', { ns: 'translation' });
  useDocumentTitle(heading);
  return (
    <>
      <PageHeader
        heading={heading}
        lead={
          counted.total === 0
            ? t('noFigures')
            : t('summary', {
                checks: t('count', { count: sum(told) }),
                results: saySummary(told, language),
              })
        }
      >
        {counted.total > 0 && (
          <CheckFilters
            chosen={chosen}
            counted={counted}
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
      {insteadOf && counted.total > 0 && <ShownInstead {...{ insteadOf, refArea }} />}
      {counted.total > 0 && counted.shown === 0 && <NoChecks />}
      {found.counted.shown > 0 && <FoundChecks {...found} />}
      <IdleRelations relations={idle} />
    </>
  );
}

function toFilters(layer: Layer, { result, direction, refArea }: ChosenChecks): ListedChecks {
  const only = <Choice,>(choice: Choice | undefined) => (choice === undefined ? undefined : [choice]);
  return { layer, result: only(result), direction: only(direction), refArea: only(refArea) };
}

import { useSuspenseInfiniteQuery, useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../ui/more-button.tsx';
import { CheckGroups } from './check-groups.tsx';
import type { CountedOptions } from './count-options.ts';
import { joinChecks } from './join-checks.ts';
import { type CheckFilters, listCheckPagesQuery, listChecksQuery } from './list-checks.query.ts';
import { useTargetId } from './use-target.ts';

type FoundChecksProps = { filters: CheckFilters; counted: CountedOptions };

/** The checks that pass the filters, read as they are asked for; one that a link leads to is always there. */
export function FoundChecks({ filters, counted: { results, shown } }: FoundChecksProps) {
  const { t } = useTranslation('checks');
  const sought = useTargetId();
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    listCheckPagesQuery(filters),
  );
  const [target] = useSuspenseQueries({
    queries: (sought === '' ? [] : [sought]).map((id) => listChecksQuery({ ...filters, id: [id] })),
  });
  const checks = useMemo(
    () =>
      joinChecks(
        data.pages.flatMap((page) => page.checks),
        target?.data.checks ?? [],
      ),
    [data, target],
  );
  return (
    <>
      <CheckGroups checks={checks} results={results} />
      {hasNextPage && (
        <MoreButton disabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('more', { left: shown - checks.length })}
        </MoreButton>
      )}
    </>
  );
}

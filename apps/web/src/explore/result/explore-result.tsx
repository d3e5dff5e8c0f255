import { buildPivot, formatNumber, listDimensionMembers } from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ComparisonSkeleton } from '../../comparison/comparison-skeleton.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { LazyExploreComparison } from '../compare/lazy-explore-comparison.ts';
import { readLayout } from '../explore-search.ts';
import { LayoutControls } from '../layout/layout-controls.tsx';
import { useExploreSlices } from '../map/use-explore-slices.ts';
import type { Explore } from '../use-explore.ts';
import { EmptyResult, TooMany } from './empty-result.tsx';
import styles from './result.module.css';
import { ResultView } from './result-view.tsx';
import { useRatioBases } from './use-ratio-bases.ts';
import { ViewToggle } from './view-toggle.tsx';

type ExploreResultProps = {
  explore: Explore;
  /** What can be done with the figures shown: saved links, downloads. */
  actions?: ReactNode;
};

/** The figures chosen: how many, as tables, charts or maps, and beside others. */
export function ExploreResult({ explore, actions }: ExploreResultProps) {
  const { t } = useTranslation('explore');
  const { search, change, names, result, busy, figures, isTooMany, filters } = explore;
  const ratioBases = useRatioBases(explore);
  const { slices, isMapPossible } = useExploreSlices(explore);
  const noMapId = useId();

  const { catalogue } = names;
  const { rows, columns, multiples } = search;
  const layout = useMemo(() => readLayout({ rows, columns, multiples }), [rows, columns, multiples]);
  const dimensions = useMemo(
    () => (result ? listDimensionMembers(result.observations, catalogue) : []),
    [result, catalogue],
  );
  const pivot = useMemo(
    () => result && buildPivot(result.observations, layout, catalogue, { held: result.held, ratioBases }),
    [result, layout, catalogue, ratioBases],
  );
  const count = result?.observations.length ?? null;
  const isEmpty = figures === 0 || (pivot !== null && pivot.tables.length === 0);
  const isMapRefused = result !== null && !isMapPossible && search.view !== 'map';

  if (isTooMany) {
    return (
      <div className={styles.result}>
        <div className={styles.bar}>{actions}</div>
        <TooMany figures={figures ?? 0} />
      </div>
    );
  }
  if (isEmpty && !busy) {
    return (
      <div className={styles.result}>
        <EmptyResult explore={explore} />
      </div>
    );
  }
  return (
    <div className={styles.result} aria-busy={busy}>
      <div className={styles.bar}>
        <div className={styles.count}>
          <p role="status">
            {count !== null && t('result.count', { count, number: formatNumber(count, 0) })}
          </p>
          {isMapRefused && <p id={noMapId}>{t('map.impossible')}</p>}
        </div>
        <ViewToggle
          view={search.view ?? 'table'}
          noMapId={isMapRefused ? noMapId : null}
          onChoose={(view) => change({ view })}
        />
        <LayoutControls {...{ search, change, names, dimensions }} />
        <Link to="." search={(current) => current} hash="comparison" className={styles.button}>
          {t('compare.open')}
        </Link>
        {actions}
      </div>
      {result && pivot ? (
        <>
          <ResultView {...{ explore, result, pivot, layout, slices }} />
          <Suspense fallback={<ComparisonSkeleton />}>
            <LazyExploreComparison
              {...{ filters, names }}
              compared={result.observations}
              common={pivot.common}
            />
          </Suspense>
        </>
      ) : (
        <div role="status">
          <VisuallyHidden>{t('result.loading')}</VisuallyHidden>
          <Skeleton height="24rem" />
        </div>
      )}
    </div>
  );
}

import { buildPivot, formatNumber, listDimensionMembers, prepareShares } from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComparisonSkeleton } from '../../comparison/comparison-skeleton.tsx';
import { useChartNames } from '../../panels/use-chart-names.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Toggle } from '../../ui/toggle.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ExploreCharts } from '../chart/explore-charts.tsx';
import { LazyExploreComparison } from '../compare/lazy-explore-comparison.ts';
import { readLayout } from '../explore-search.ts';
import { LayoutControls } from '../layout/layout-controls.tsx';
import type { Explore } from '../use-explore.ts';
import { EmptyResult } from './empty-result.tsx';
import { FigureDetail } from './figure-detail.tsx';
import type { Pointed } from './pointed.ts';
import styles from './result.module.css';
import { nameCommon, ResultTable } from './result-table.tsx';
import { useRatioBases } from './use-ratio-bases.ts';

type ExploreResultProps = {
  explore: Explore;
  /** What can be done with the figures shown: saved links, downloads. */
  actions?: ReactNode;
};

/** The figures chosen: how many, as a table or as charts, and the one pointed at in full. */
export function ExploreResult({ explore, actions }: ExploreResultProps) {
  const { t } = useTranslation('explore');
  const { t: tCommon } = useTranslation();
  const { search, change, names, result, busy, figures, isTooMany, filters } = explore;
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { findDoubts } = useChartNames();
  const ratioBases = useRatioBases(explore);

  const { rows, columns, multiples } = search;
  const layout = useMemo(() => readLayout({ rows, columns, multiples }), [rows, columns, multiples]);
  const dimensions = useMemo(
    () => (result ? listDimensionMembers(result.observations, names.catalogue) : []),
    [result, names],
  );
  const pivot = useMemo(
    () =>
      result && buildPivot(result.observations, layout, names.catalogue, { held: result.held, ratioBases }),
    [result, layout, names, ratioBases],
  );
  const findShare = useMemo(() => prepareShares(result?.held ?? [], names.catalogue), [result, names]);
  const count = result?.observations.length ?? null;
  const view = search.view ?? 'table';
  const isEmpty = figures === 0 || (pivot !== null && pivot.tables.length === 0);

  if (isTooMany || (isEmpty && !busy)) {
    return (
      <div className={styles.result}>
        {isTooMany && <div className={styles.bar}>{actions}</div>}
        <EmptyResult explore={explore} />
      </div>
    );
  }
  return (
    <div className={styles.result} aria-busy={busy}>
      <div className={styles.bar}>
        <p role="status" className={styles.count}>
          {count !== null && t('result.count', { count, number: formatNumber(count, 0) })}
        </p>
        <Toggle
          legend={tCommon('panel.view')}
          chosen={view}
          onChoose={(chosen) => change({ view: chosen === 'chart' ? chosen : undefined })}
          options={[
            { choice: 'table', label: tCommon('panel.table') },
            { choice: 'chart', label: tCommon('panel.chart') },
          ]}
        />
        <LayoutControls {...{ search, change, names, dimensions }} />
        <Link to="." search={(current) => current} hash="comparison" className={styles.button}>
          {t('compare.open')}
        </Link>
        {actions}
      </div>
      {pivot === null && (
        <div role="status">
          <VisuallyHidden>{t('result.loading')}</VisuallyHidden>
          <Skeleton height="24rem" />
        </div>
      )}
      {result && view === 'chart' && (
        <ExploreCharts observations={result.observations} layout={layout} names={names} />
      )}
      {pivot && view === 'table' && (
        <>
          <div className={styles.tables}>
            {pivot.tables.length > 1 && (
              <p className={styles.shared}>{nameCommon(pivot, names).join(' · ')}</p>
            )}
            {pivot.tables.map((table) => (
              <ResultTable
                key={table.header.key}
                {...{ pivot, table, search, change, names, findDoubts, findShare }}
                onPoint={setPointed}
              />
            ))}
          </div>
          <FigureDetail {...{ pointed, names, findShare }} common={pivot.common} />
        </>
      )}
      {result && pivot && (
        <Suspense fallback={<ComparisonSkeleton />}>
          <LazyExploreComparison
            {...{ filters, names }}
            compared={result.observations}
            common={pivot.common}
          />
        </Suspense>
      )}
    </div>
  );
}

import type { Pivot, PivotLayout } from '@korsetkish/figures';
import { Suspense } from 'react';
import { PanelsSkeleton } from '../../panels/panels-skeleton.tsx';
import { ExploreCharts } from '../chart/explore-charts.tsx';
import type { ChosenFigures } from '../get-chosen-figures.query.ts';
import { LazyExploreMaps } from '../map/lazy-explore-maps.ts';
import type { ExploreSlice } from '../map/list-explore-slices.ts';
import { NoMap } from '../map/no-map.tsx';
import type { Explore } from '../use-explore.ts';
import { ResultTables } from './result-tables.tsx';

type ResultViewProps = {
  explore: Explore;
  result: ChosenFigures;
  pivot: Pivot;
  layout: PivotLayout;
  /** The maps that the result makes. */
  slices: readonly ExploreSlice[];
};

/** The result the way the reader wants it: tables, charts or maps. */
export function ResultView({ explore, result, pivot, layout, slices }: ResultViewProps) {
  const { search, change, names } = explore;
  switch (search.view) {
    case undefined:
      return <ResultTables {...{ search, change, names, result, pivot }} />;
    case 'chart':
      return <ExploreCharts observations={result.observations} layout={layout} names={names} />;
    case 'map':
      if (slices.length === 0) return <NoMap explore={explore} />;
      return (
        <Suspense fallback={<PanelsSkeleton />}>
          <LazyExploreMaps {...{ slices, search, change, names }} />
        </Suspense>
      );
  }
}

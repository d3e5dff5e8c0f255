import type { ConceptCode, Observation } from '@korsetkish/contract';
import type { ChartFigure } from '../../charts/chart-figure.ts';
import type { GroupedBarsModel } from '../../charts/grouped-bars/build-grouped-bars.ts';
import type { PeriodColumnsModel } from '../../charts/period-columns/build-period-columns.ts';
import type { TimeSeriesModel } from '../../charts/time-series/build-time-series.ts';

/** What one chart of a result draws. LARGE_FIGURES is for a figure that stands alone. */
export type ExploreDrawing =
  | { kind: 'TIME_SERIES'; model: TimeSeriesModel }
  | { kind: 'GROUPED_BARS'; model: GroupedBarsModel }
  | { kind: 'PERIOD_COLUMNS'; model: PeriodColumnsModel }
  | { kind: 'LARGE_FIGURES'; model: { figures: ChartFigure[] } };

/** One chart: what it is of, besides the indicator that it is under. */
export type ExploreChart = { key: string; title: string | null; drawing: ExploreDrawing };

/** The charts of one indicator, on one scale, because units never mix. */
export type IndicatorCharts = {
  indicator: ConceptCode;
  /** All that the charts are of, whether drawn or not. */
  observations: readonly Observation[];
  charts: ExploreChart[];
  /** Rows of bars that are only in the table: a chart of hundreds says nothing. */
  rowsLeftOut: number;
};

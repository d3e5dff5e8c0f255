import type { Language, TimePeriod } from '@korsetkish/contract';
import { type ComponentType, lazy, Suspense } from 'react';
import type { ChartAnnotation } from './annotations/build-chart-annotations.ts';
import type { ChartFigure } from './chart-figure.ts';
import { ChartFrame } from './chart-frame.tsx';
import type { KeyEntry } from './chart-key.ts';
import { CHART_WORDS } from './chart-words.ts';
import type { DrawingProps } from './drawing/drawing-props.ts';
import type { GroupedBarsModel } from './grouped-bars/build-grouped-bars.ts';
import { heightsOfGroupedBars } from './grouped-bars/layout-grouped-bars.ts';
import { PERIOD_COLUMNS_HEIGHT, TIME_SERIES_HEIGHT } from './layout/fixed-heights.ts';
import { heightsByTier, type TierHeights } from './layout/tiers.ts';
import type { PaceBarModel } from './pace-bar/build-pace-bar.ts';
import { heightOfPaceBar } from './pace-bar/layout-pace-bar.ts';
import type { PeriodColumnsModel } from './period-columns/build-period-columns.ts';
import type { RankedBarsModel } from './ranked-bars/build-ranked-bars.ts';
import { heightsOfRankedBars } from './ranked-bars/layout-ranked-bars.ts';
import type { StackedSharesModel } from './stacked-shares/build-stacked-shares.ts';
import { heightsOfStackedShares } from './stacked-shares/layout-stacked-shares.ts';
import type { TimeSeriesModel } from './time-series/build-time-series.ts';

/** What every model has: the figures it draws, and what the frame says once for all of them. */
type ChartModel = {
  figures: ChartFigure[];
  caption?: string;
  timePeriod?: TimePeriod;
  keyEntries?: KeyEntry[];
};

type ChartProps<Model> = {
  model: Model;
  language: Language;
  /** The sentence the chart says: its name for those who do not see it. */
  label: string;
  /** Least height of the drawing in em of chart text (13 px), so that neighbours can stand level. */
  height?: number;
  /** What happened when, of these figures. */
  annotations?: readonly ChartAnnotation[];
};

const NOTHING_HAPPENED: readonly ChartAnnotation[] = [];

type Drawings = typeof import('./drawings.ts');

/** Every drawing comes in one chunk, because what weighs in it is Recharts. */
function defineChart<Model extends ChartModel>(
  pick: (drawings: Drawings) => ComponentType<DrawingProps<Model>>,
  heightsOf: (model: Model, annotations: readonly ChartAnnotation[]) => TierHeights,
) {
  const Drawing = lazy(async () => ({ default: pick(await import('./drawings.ts')) }));
  return function Chart({
    model,
    language,
    label,
    height = 0,
    annotations = NOTHING_HAPPENED,
  }: ChartProps<Model>) {
    const { figures, caption, timePeriod, keyEntries } = model;
    const natural = heightsOf(model, annotations);
    return (
      <ChartFrame
        label={label}
        figures={figures}
        heights={heightsByTier((tier) => Math.max(natural[tier], height))}
        annotations={annotations}
        language={language}
        {...(timePeriod !== undefined && { timePeriod })}
        {...(caption !== undefined && { caption })}
        {...(keyEntries !== undefined && { keyEntries })}
      >
        <Suspense>
          <Drawing {...{ model, language, label, annotations }} hint={CHART_WORDS[language].chartHelp} />
        </Suspense>
      </ChartFrame>
    );
  };
}

const always = (height: number) => () => heightsByTier(() => height);

/** Lines over time, with figures of another length set apart. */
export const TimeSeriesChart = defineChart<TimeSeriesModel>(
  ({ TimeSeries }) => TimeSeries,
  always(TIME_SERIES_HEIGHT),
);

/** 100 % bars, one row a period or plan. */
export const StackedSharesChart = defineChart<StackedSharesModel>(
  ({ StackedShares }) => StackedShares,
  ({ rows }) => heightsOfStackedShares(rows),
);

/** Horizontal bars by code, longest first, with the plan as a mark. */
export const RankedBarsChart = defineChart<RankedBarsModel>(
  ({ RankedBars }) => RankedBars,
  heightsOfRankedBars,
);

/** A few columns by period: done, planned, unfinished. */
export const PeriodColumnsChart = defineChart<PeriodColumnsModel>(
  ({ PeriodColumns }) => PeriodColumns,
  always(PERIOD_COLUMNS_HEIGHT),
);

/** How much of a plan is done in how much of its time. */
export const PaceBarChart = defineChart<PaceBarModel>(
  ({ PaceBar }) => PaceBar,
  (model) => heightsByTier(() => heightOfPaceBar(model)),
);

/** The same codes in two or three periods, on one scale. */
export const GroupedBarsChart = defineChart<GroupedBarsModel>(
  ({ GroupedBars }) => GroupedBars,
  heightsOfGroupedBars,
);

import { lazy, Suspense } from 'react';
import { ChartFrame } from './chart-frame.tsx';
import { type TierHeights } from './layout/tiers.ts';
import { heightsByTier } from './layout/tiers.ts';
import { PERIOD_COLUMNS_HEIGHT } from './period-columns/layout-period-columns.ts';
import type { PeriodColumnsModel } from './period-columns/build-period-columns.ts';
import type { RankedBarsModel } from './ranked-bars/build-ranked-bars.ts';
import { heightsOfRankedBars } from './ranked-bars/layout-ranked-bars.ts';
import type { StackedSharesModel } from './stacked-shares/build-stacked-shares.ts';
import { heightsOfStackedShares } from './stacked-shares/layout-stacked-shares.ts';
import type { TimeSeriesModel } from './time-series/build-time-series.ts';
import { TIME_SERIES_HEIGHT } from './time-series/layout-time-series.ts';

/** Every drawing comes in one chunk, because what weighs in it is Recharts. */
const drawings = () => import('./drawings.ts');

const TimeSeries = lazy(async () => ({ default: (await drawings()).TimeSeries }));
const StackedShares = lazy(async () => ({ default: (await drawings()).StackedShares }));
const RankedBars = lazy(async () => ({ default: (await drawings()).RankedBars }));
const PeriodColumns = lazy(async () => ({ default: (await drawings()).PeriodColumns }));

/** A chart's model and the sentence it says, which is its name for those who do not see it. */
type ChartProps<Model> = { model: Model; label: string };

const evenly = (height: number): TierHeights => heightsByTier(() => height);

export function TimeSeriesChart({ model, label, height = TIME_SERIES_HEIGHT }: ChartProps<TimeSeriesModel> & { height?: number }) {
  return (
    <ChartFrame label={label} figures={model.figures} heights={evenly(height)}>
      <Suspense>
        <TimeSeries model={model} label={label} />
      </Suspense>
    </ChartFrame>
  );
}

export function StackedSharesChart({ model, label }: ChartProps<StackedSharesModel>) {
  return (
    <ChartFrame
      label={label}
      figures={model.figures}
      heights={heightsOfStackedShares(model.rows)}
      keyEntries={model.keyEntries}
    >
      <Suspense>
        <StackedShares model={model} label={label} />
      </Suspense>
    </ChartFrame>
  );
}

export function RankedBarsChart({ model, label }: ChartProps<RankedBarsModel>) {
  return (
    <ChartFrame
      label={label}
      figures={model.figures}
      heights={heightsOfRankedBars(model.bars)}
      keyEntries={model.keyEntries}
      caption={model.caption}
    >
      <Suspense>
        <RankedBars model={model} label={label} />
      </Suspense>
    </ChartFrame>
  );
}

export function PeriodColumnsChart({ model, label, height = PERIOD_COLUMNS_HEIGHT }: ChartProps<PeriodColumnsModel> & { height?: number }) {
  return (
    <ChartFrame label={label} figures={model.figures} heights={evenly(height)} caption={model.caption}>
      <Suspense>
        <PeriodColumns model={model} label={label} />
      </Suspense>
    </ChartFrame>
  );
}

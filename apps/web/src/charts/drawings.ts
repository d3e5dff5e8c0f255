// The chunk of every drawing; only `lazy-charts.tsx` may import it, and only lazily.
// biome-ignore-all lint/performance/noBarrelFile: it is the chunk's one entry
export { GroupedBars } from './grouped-bars/grouped-bars.tsx';
export { PaceBar } from './pace-bar/pace-bar.tsx';
export { PeriodColumns } from './period-columns/period-columns.tsx';
export { RankedBars } from './ranked-bars/ranked-bars.tsx';
export { StackedShares } from './stacked-shares/stacked-shares.tsx';
export { TimeSeries } from './time-series/time-series.tsx';

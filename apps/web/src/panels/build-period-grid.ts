import { formatBreakdown } from '@korsetkish/contract';
import { compareTimePeriods } from '@korsetkish/figures';
import type { ChartFigure } from '../charts/chart-figure.ts';

/** One indicator of one area, breakdown and scenario. */
export type GridRow = {
  key: string;
  /** Any of its figures: says what the row is of, and the unit and the remarks that all of them share. */
  sample: ChartFigure;
  byPeriod: ReadonlyMap<string, ChartFigure>;
};

/** Many figures of a few series: a row a series, periods across, in their order. */
export type PeriodGrid = { timePeriods: string[]; rows: GridRow[]; locator: string };

/** With fewer, a row for each figure is read faster: it says its own remarks and place in the source. */
const FEWEST_FIGURES = 25;
const FEWEST_PERIODS = 12;

/**
 * Lays long series out with their periods across.
 *
 * @returns null where a row for each figure says more: few figures or periods, one series, figures of several places in a
 *   source, or of a series that changes its unit or has remarks of single figures
 */
export function buildPeriodGrid(figures: readonly ChartFigure[]): PeriodGrid | null {
  if (figures.length < FEWEST_FIGURES) return null;
  const locator = findCommonLocator(figures);
  const timePeriods = [...new Set(figures.map(({ observation }) => observation.timePeriod))];
  if (locator === null || timePeriods.length < FEWEST_PERIODS) return null;

  const bySeries = Map.groupBy(figures, ({ observation: { indicator, refArea, breakdown, scenario } }) =>
    [indicator, refArea, formatBreakdown(breakdown), scenario].join(' '),
  );
  const rows = [...bySeries].flatMap(([key, ofSeries]): GridRow[] => {
    const [sample] = ofSeries;
    const byPeriod = new Map(ofSeries.map((figure) => [figure.observation.timePeriod, figure]));
    return sample && byPeriod.size === ofSeries.length && areAlike(ofSeries)
      ? [{ key, sample, byPeriod }]
      : [];
  });
  if (rows.length < 2 || rows.length < bySeries.size) return null;
  return { timePeriods: timePeriods.sort(compareTimePeriods), rows, locator };
}

/** The place in a source that all figures share; null where they stand in several. */
export function findCommonLocator(figures: readonly ChartFigure[]): string | null {
  const [locator, ...others] = new Set(figures.map((figure) => figure.locator));
  return locator === undefined || others.length > 0 ? null : locator;
}

function areAlike(figures: readonly ChartFigure[]): boolean {
  const kinds = figures.map(({ observation: { unitMeasure, unitMult }, remarks }) =>
    [unitMeasure, unitMult, ...remarks].join(' '),
  );
  return new Set(kinds).size === 1;
}

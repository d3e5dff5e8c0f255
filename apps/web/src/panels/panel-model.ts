import type { Headline } from '@korsetkish/figures';
import type { ChartFigure } from '../charts/chart-figure.ts';
import type { GroupedBarsModel } from '../charts/grouped-bars/build-grouped-bars.ts';
import type { PaceBarModel } from '../charts/pace-bar/build-pace-bar.ts';
import type { PeriodColumnsModel } from '../charts/period-columns/build-period-columns.ts';
import type { RankedBarsModel } from '../charts/ranked-bars/build-ranked-bars.ts';
import type { StackedSharesModel } from '../charts/stacked-shares/build-stacked-shares.ts';
import type { TimeSeriesModel } from '../charts/time-series/build-time-series.ts';

/** What a panel draws. LARGE_FIGURES is for one to three figures that no chart would make clearer; TABLE for the rest. */
export type PanelDrawing =
  | { kind: 'TIME_SERIES'; model: TimeSeriesModel }
  | { kind: 'STACKED_SHARES'; model: StackedSharesModel }
  | { kind: 'RANKED_BARS'; model: RankedBarsModel }
  | { kind: 'GROUPED_BARS'; model: GroupedBarsModel }
  | { kind: 'PERIOD_COLUMNS'; model: PeriodColumnsModel }
  | { kind: 'PACE_BAR'; model: PaceBarModel }
  | { kind: 'LARGE_FIGURES'; model: { figures: ChartFigure[] } }
  | { kind: 'TABLE'; model: { figures: ChartFigure[] } };

/** A drawing with the sentence it says. The panel's own sentence is not said twice: it is null for that drawing. */
export type PanelChart = { sentence: Headline | null; drawing: PanelDrawing };

/** A panel before it is drawn: one subject, its sentence, its charts and every figure in them. */
export type PanelModel = {
  /** In the address, for "shown as table" and for links. */
  id: string;
  direction: string;
  headline: Headline;
  charts: PanelChart[];
  /** Sentences under the charts that the figures themselves say: sums, shares, prices. */
  facts: Headline[];
  /** Notes already said inside a chart, by code; not repeated below it. */
  notesSaid: string[];
};

/** Whether a panel has a chart, so that a table is another view of it; written figures are as plain as a table. */
export function isDrawn({ charts }: PanelModel): boolean {
  return charts.some(({ drawing }) => drawing.kind !== 'TABLE' && drawing.kind !== 'LARGE_FIGURES');
}

/** All figures of a panel, in the order of its charts. */
export function listPanelFigures({ charts }: PanelModel): ChartFigure[] {
  const figures = charts.flatMap(({ drawing }) => drawing.model.figures);
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}

/** Says of a panel whether the panels given show every figure of it, so that it would say nothing new. */
export function toldBy(panels: readonly PanelModel[]): (panel: PanelModel) => boolean {
  const told = new Set(panels.flatMap(listPanelFigures).map(({ id }) => id));
  return (panel) => listPanelFigures(panel).every(({ id }) => told.has(id));
}

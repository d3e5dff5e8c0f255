import { buildChartFigure } from '../../charts/chart-figure.ts';
import type { ChartNames } from '../../charts/chart-names.ts';
import type { RankedBarsModel } from '../../charts/ranked-bars/build-ranked-bars.ts';
import type { ChartPart } from './list-pieces.ts';

/**
 * The bars of a report's picture, in its order and with its words. A negative figure has its words and no bar: every bar
 * begins at zero and grows one way.
 * @throws RangeError when the catalogue does not hold a code of a figure
 */
export function buildReportBars({ bars }: Pick<ChartPart, 'bars'>, names: ChartNames): RankedBarsModel {
  const drawn = bars.map(({ name, text, value, figure }) => ({
    code: name,
    label: name,
    plotted: value === null || value < 0 ? null : value,
    figureText: text,
    plan: null,
    reason: null,
    figures: figure === null ? [] : [buildChartFigure(figure, names)],
  }));
  return { bars: drawn, caption: '', keyEntries: [], figures: drawn.flatMap(({ figures }) => figures) };
}

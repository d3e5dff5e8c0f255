import type { ChoroplethModel } from '../choropleth/build-choropleth.ts';
import type { RankedBarsModel } from './build-ranked-bars.ts';

/** The areas of a map as bars, in its order. An area without a figure has no bar, and its reason stands there instead. */
export function buildAreaBars({ areas, caption, timePeriod, figures }: ChoroplethModel): RankedBarsModel {
  return {
    bars: areas.map(({ refArea, name, plotted, markedLabel, text, figure }) => ({
      code: refArea,
      label: name,
      plotted,
      figureText: plotted === null ? text : markedLabel,
      plan: null,
      reason: null,
      figures: figure ? [figure] : [],
    })),
    caption,
    timePeriod,
    keyEntries: [],
    figures,
  };
}

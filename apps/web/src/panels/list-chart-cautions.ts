import type { Catalogue, Headline } from '@korsetkish/figures';
import { findCautions } from './find-cautions.ts';
import type { PanelChart } from './panel-model.ts';

/**
 * Why no change is worked out, for each chart of a panel in turn: a caution stands under the chart it concerns, and only
 * under the first one of several that it concerns.
 */
export function listChartCautions(
  charts: readonly PanelChart[],
  catalogue: Pick<Catalogue, 'refArea'>,
): Headline[][] {
  const said = new Set<Headline>();
  return charts.map(({ drawing }) => {
    const observations = drawing.model.figures.map(({ observation }) => observation);
    const cautions = findCautions(observations, catalogue).filter((caution) => !said.has(caution));
    for (const caution of cautions) said.add(caution);
    return cautions;
  });
}

import type { Observation } from '@korsetkish/contract';
import { isFigure } from '@korsetkish/figures';
import { buildChartFigure } from '../charts/chart-figure.ts';
import type { ChartNames } from '../charts/chart-names.ts';
import type { PanelDrawing } from './panel-model.ts';

/** Up to how many figures are clearer written large than drawn. */
const MOST_LARGE_FIGURES = 3;

/** The figures written large; null where they are enough for a drawing to say more. */
export function drawLargeFigures(
  observations: readonly Observation[],
  names: ChartNames,
): PanelDrawing | null {
  if (observations.filter(isFigure).length > MOST_LARGE_FIGURES) return null;
  return {
    kind: 'LARGE_FIGURES',
    model: { figures: observations.map((each) => buildChartFigure(each, names)) },
  };
}

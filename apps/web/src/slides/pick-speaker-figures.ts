import type { ChartFigure } from '../charts/chart-figure.ts';
import type { PanelModel } from '../panels/panel-model.ts';

/** More than this nobody says aloud of one slide. */
const MOST_FIGURES = 6;

/**
 * The figures that a speaker says of a panel: of its drawings the newest wholes, or, where no whole is printed, the parts
 * that are drawn first, which are the largest. What is written large or in a table anyway is not written twice.
 */
export function pickSpeakerFigures({ charts }: PanelModel): ChartFigure[] {
  const drawn = charts
    .filter(({ drawing }) => drawing.kind !== 'LARGE_FIGURES' && drawing.kind !== 'TABLE')
    .flatMap(({ drawing }): ChartFigure[] => drawing.model.figures);
  const distinct = [...new Map(drawn.map((figure) => [figure.id, figure])).values()];
  const wholes = distinct.filter(({ code }) => code === null);
  return wholes.length > 0 ? wholes.slice(-MOST_FIGURES) : distinct.slice(0, MOST_FIGURES);
}

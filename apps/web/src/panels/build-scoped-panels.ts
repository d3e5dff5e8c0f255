import type { Indicator, RefArea } from '@korsetkish/contract';
import { type FigureScope, findFiguresToShow } from '@korsetkish/figures';
import { buildIndicatorPanel } from './build-indicator-panel.ts';
import type { PanelInput } from './panel-input.ts';
import type { PanelModel } from './panel-model.ts';

/** A panel with whose figures it shows, and whether they are of the window asked for. */
export type ScopedPanel = { scope: FigureScope; inWindow: boolean; areas: RefArea[]; panel: PanelModel };

/**
 * One indicator's panels for an area and a window: its own figures, and those of its city, its parts, its peers and the
 * republic, each apart and said to be so. Nothing held of the indicator is out of reach.
 *
 * @param observations every held figure of the indicator, any area and period; others are passed over
 */
export function buildScopedPanels(indicator: Indicator, input: PanelInput): ScopedPanel[] {
  const { catalogue, refArea, window } = input;
  const refAreas = new Map(catalogue.refAreas.map((area) => [area.refArea, area]));
  const held = input.observations.filter((each) => each.indicator === indicator.indicator);
  return findFiguresToShow(refArea, window, held, refAreas).map(({ scope, inWindow, observations }) => {
    const areas = catalogue.refAreas.filter((area) =>
      observations.some((each) => each.refArea === area.refArea),
    );
    const [only] = areas;
    const shownArea = areas.length === 1 && only ? only : refArea;
    const built = buildIndicatorPanel(indicator, { ...input, refArea: shownArea, observations });
    const panel = scope === 'OWN' ? built : { ...built, id: `${built.id}-${scope.toLowerCase()}` };
    return { scope, inWindow, areas, panel };
  });
}

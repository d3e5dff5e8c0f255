import { isInWindow } from '@korsetkish/figures';
import { buildScopedPanels, type ScopedPanel } from '../panels/build-scoped-panels.ts';
import { FLAGSHIP_PANELS } from '../panels/flagship/flagship-panels.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { listPanelFigures } from '../panels/panel-model.ts';

/**
 * All panels of one direction for an area and a window: flagship panels first, then the others in the catalogue's order.
 * An indicator that a flagship panel shows in full is not shown a second time.
 *
 * @param observations every held figure of the direction, any area and period
 */
export function buildDirectionPanels(direction: string, input: PanelInput): ScopedPanel[] {
  const { catalogue, refArea, window, observations } = input;
  const indicators = catalogue.indicators.filter((indicator) => indicator.direction === direction);
  const codes = new Set(indicators.map(({ indicator }) => indicator));
  // The area's own figures of the window, and everything of others, which flagship panels hold them against.
  const shown = observations.filter((each) => each.refArea !== refArea.refArea || isInWindow(each, window));
  const flagship = FLAGSHIP_PANELS.filter(
    ({ indicators: [lead] }) => lead !== undefined && codes.has(lead),
  ).flatMap(({ build }) => build({ ...input, observations: shown }) ?? []);
  const told = new Set(
    flagship.flatMap((panel) => listPanelFigures(panel).map(({ observation }) => observation.indicator)),
  );
  return [
    ...flagship.map((panel): ScopedPanel => ({ scope: 'OWN', inWindow: true, areas: [refArea], panel })),
    ...indicators
      .flatMap((indicator) => buildScopedPanels(indicator, input))
      .filter(
        ({ scope, panel }) =>
          scope !== 'OWN' ||
          !listPanelFigures(panel).every(({ observation }) => told.has(observation.indicator)),
      ),
  ];
}

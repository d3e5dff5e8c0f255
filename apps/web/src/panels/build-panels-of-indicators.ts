import type { Indicator } from '@korsetkish/contract';
import { isInWindow } from '@korsetkish/figures';
import { buildScopedPanels, type ScopedPanel } from './build-scoped-panels.ts';
import { FLAGSHIP_PANELS } from './flagship/flagship-panels.ts';
import type { PanelInput } from './panel-input.ts';
import { listPanelFigures } from './panel-model.ts';

/**
 * All panels of some indicators for an area and a window: flagship panels first, then the others in the catalogue's
 * order. An indicator that a flagship panel shows in full is not shown a second time.
 *
 * @param observations every held figure of the indicators and of `listFigureIndicators`, any area and period
 */
export function buildPanelsOfIndicators(indicators: readonly Indicator[], input: PanelInput): ScopedPanel[] {
  const { refArea, window, observations } = input;
  // The area's own figures of the window, and everything of others, which flagship panels hold them against.
  const shown = observations.filter((each) => each.refArea !== refArea.refArea || isInWindow(each, window));
  const flagship = listFlagships(indicators).flatMap(
    ({ build }) => build({ ...input, observations: shown }) ?? [],
  );
  const told = new Set(
    flagship.flatMap((panel) => listPanelFigures(panel).map(({ observation }) => observation.indicator)),
  );
  const plain = indicators
    .flatMap((indicator) => buildScopedPanels(indicator, input))
    .filter(
      ({ scope, panel }) =>
        scope !== 'OWN' ||
        !listPanelFigures(panel).every(({ observation }) => told.has(observation.indicator)),
    );
  return [
    ...flagship.map((panel): ScopedPanel => ({ scope: 'OWN', inWindow: true, areas: [refArea], panel })),
    ...plain,
  ];
}

/** The indicators whose figures the panels of some indicators need: their own, and their flagship panels'. */
export function listFigureIndicators(indicators: readonly Indicator[]): string[] {
  const own = indicators.map(({ indicator }) => indicator);
  return [...new Set([...own, ...listFlagships(indicators).flatMap((flagship) => flagship.indicators)])];
}

/** Flagship panels that one of the indicators leads. */
function listFlagships(indicators: readonly Indicator[]) {
  const own = new Set(indicators.map(({ indicator }) => indicator));
  return FLAGSHIP_PANELS.filter(({ indicators: [lead] }) => lead !== undefined && own.has(lead));
}

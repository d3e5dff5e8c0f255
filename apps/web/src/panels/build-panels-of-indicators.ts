import type { Indicator } from '@korsetkish/contract';
import { isInWindow } from '@korsetkish/figures';
import { buildScopedPanels, type ScopedPanel } from './build-scoped-panels.ts';
import { buildFlagshipPanelsLedBy } from './flagship/flagship-panels.ts';
import type { PanelInput } from './panel-input.ts';
import { toldBy } from './panel-model.ts';

/**
 * All panels of some indicators for an area and a window: flagship panels first, then the others in the catalogue's
 * order. An indicator that a flagship panel shows in full is not shown a second time.
 *
 * @param observations every held figure of `listFigureIndicators(indicators)`, any area and period
 */
export function buildPanelsOfIndicators(indicators: readonly Indicator[], input: PanelInput): ScopedPanel[] {
  const { refArea, window, observations } = input;
  // The area's own figures of the window, and everything of others, which flagship panels hold them against.
  const shown = observations.filter((each) => each.refArea !== refArea.refArea || isInWindow(each, window));
  const codes = new Set(indicators.map(({ indicator }) => indicator));
  const flagship = buildFlagshipPanelsLedBy(codes, { ...input, observations: shown });
  const isTold = toldBy(flagship);
  const plain = indicators
    .flatMap((indicator) => buildScopedPanels(indicator, input))
    .filter(({ scope, panel }) => scope !== 'OWN' || !isTold(panel));
  return [
    ...flagship.map((panel): ScopedPanel => ({ scope: 'OWN', inWindow: true, areas: [refArea], panel })),
    ...plain,
  ];
}

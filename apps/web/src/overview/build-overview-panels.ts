import type { Indicator } from '@korsetkish/contract';
import { buildIndicatorPanel } from '../panels/build-indicator-panel.ts';
import { buildFlagshipPanels } from '../panels/flagship/flagship-panels.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { type PanelModel, toldBy } from '../panels/panel-model.ts';

/**
 * An area's flagship panels and, of the indicators given, a panel for each that they do not show in full.
 *
 * @param indicators indicators with figures of the area in the window
 */
export function buildOverviewPanels(indicators: readonly Indicator[], input: PanelInput): PanelModel[] {
  const flagship = buildFlagshipPanels(input);
  const isTold = toldBy(flagship);
  const own = input.observations.filter((each) => each.refArea === input.refArea.refArea);
  const others = indicators
    .map((indicator) =>
      buildIndicatorPanel(indicator, {
        ...input,
        observations: own.filter((each) => each.indicator === indicator.indicator),
      }),
    )
    .filter((panel) => !isTold(panel));
  return [...flagship, ...others];
}

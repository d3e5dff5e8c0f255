import type { Indicator } from '@korsetkish/contract';
import { buildIndicatorPanel } from '../panels/build-indicator-panel.ts';
import { buildFlagshipPanels } from '../panels/flagship/flagship-panels.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { listPanelFigures, type PanelModel } from '../panels/panel-model.ts';

/**
 * An area's flagship panels and, of the indicators given, a panel for each that they do not tell of.
 *
 * @param indicators indicators with figures of the area in the window
 */
export function buildOverviewPanels(indicators: readonly Indicator[], input: PanelInput): PanelModel[] {
  const flagship = buildFlagshipPanels(input);
  const told = new Set(
    flagship.flatMap((panel) => listPanelFigures(panel).map(({ observation }) => observation.indicator)),
  );
  const own = input.observations.filter((each) => each.refArea === input.refArea.refArea);
  const others = indicators
    .filter(({ indicator }) => !told.has(indicator))
    .map((indicator) =>
      buildIndicatorPanel(indicator, {
        ...input,
        observations: own.filter((each) => each.indicator === indicator.indicator),
      }),
    );
  return [...flagship, ...others];
}

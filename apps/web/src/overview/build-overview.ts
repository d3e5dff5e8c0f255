import type { Check, RefArea } from '@korsetkish/contract';
import { type AttentionItem, buildAttention } from '../attention/build-attention.ts';
import { buildHeadlineCards, type HeadlineCard } from '../headline-cards/build-headline-card.ts';
import { buildIndicatorPanel } from '../panels/build-indicator-panel.ts';
import { buildFlagshipPanels, FLAGSHIP_PANELS } from '../panels/flagship/flagship-panels.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import type { PanelModel } from '../panels/panel-model.ts';

/** One area's part of an Overview. A district has two: its own figures, and its city's. */
export type OverviewPart = {
  refArea: RefArea;
  attention: AttentionItem[];
  cards: HeadlineCard[];
  panels: PanelModel[];
};

/** An area that holds no more indicators than this shows them all; more are on the pages of the directions. */
const FEW_INDICATORS = 12;

const FLAGSHIP_INDICATORS = FLAGSHIP_PANELS.flatMap(({ indicators }) => indicators);

/** What an Overview shows of the area asked for and, for a district, of its city: never nothing, never unlabelled. */
export function buildOverview(input: PanelInput, checks: readonly Check[]): OverviewPart[] {
  const { refArea, catalogue } = input;
  const own = buildPart(input, checks);
  if (refArea.level !== 'district' || refArea.parent === null) return [own];
  return [own, buildPart({ ...input, refArea: catalogue.refArea(refArea.parent) }, checks)];
}

function buildPart(input: PanelInput, checks: readonly Check[]): OverviewPart {
  const flagship = buildFlagshipPanels(input);
  return {
    refArea: input.refArea,
    attention: buildAttention(checks, input),
    cards: buildHeadlineCards(input, FLAGSHIP_INDICATORS),
    panels: [...flagship, ...buildOtherPanels(input, flagship)],
  };
}

/** Panels of the area's other indicators, where it holds few of them. */
function buildOtherPanels(input: PanelInput, flagship: readonly PanelModel[]): PanelModel[] {
  const { catalogue, observations, refArea } = input;
  const own = observations.filter((each) => each.refArea === refArea.refArea);
  const held = catalogue.indicators.filter(({ indicator }) =>
    own.some((each) => each.indicator === indicator),
  );
  if (held.length > FEW_INDICATORS) return [];
  const told = new Set(
    flagship.flatMap(({ charts }) =>
      charts.flatMap(({ drawing }) => drawing.model.figures.map(({ observation }) => observation.indicator)),
    ),
  );
  return held
    .filter(({ indicator }) => !told.has(indicator))
    .map((indicator) =>
      buildIndicatorPanel(indicator, {
        ...input,
        observations: own.filter((each) => each.indicator === indicator.indicator),
      }),
    );
}

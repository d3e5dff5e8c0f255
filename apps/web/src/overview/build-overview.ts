import type { Check, Indicator, RefArea } from '@korsetkish/contract';
import { type AttentionItem, buildAttention } from '../attention/build-attention.ts';
import { buildHeadlineCards, type HeadlineCard } from '../headline-cards/build-headline-card.ts';
import { buildIndicatorPanel } from '../panels/build-indicator-panel.ts';
import { buildFlagshipPanels, FLAGSHIP_PANELS } from '../panels/flagship/flagship-panels.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { listPanelFigures, type PanelModel } from '../panels/panel-model.ts';

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
  const held = listHeldIndicators(input);
  const holdsFew = held.length <= FEW_INDICATORS;
  return {
    refArea: input.refArea,
    attention: buildAttention(checks, input),
    // Where every indicator has its panel, cards would say everything twice.
    cards: holdsFew ? [] : buildHeadlineCards(input, FLAGSHIP_INDICATORS),
    panels: holdsFew ? [...flagship, ...buildOtherPanels(held, flagship, input)] : flagship,
  };
}

const ofArea = ({ observations, refArea }: PanelInput) =>
  observations.filter((each) => each.refArea === refArea.refArea);

function listHeldIndicators(input: PanelInput): Indicator[] {
  const held = new Set(ofArea(input).map(({ indicator }) => indicator));
  return input.catalogue.indicators.filter(({ indicator }) => held.has(indicator));
}

/** Panels of the indicators that no flagship panel tells of. */
function buildOtherPanels(
  held: readonly Indicator[],
  flagship: readonly PanelModel[],
  input: PanelInput,
): PanelModel[] {
  const told = new Set(
    flagship.flatMap((panel) => listPanelFigures(panel).map(({ observation }) => observation.indicator)),
  );
  return held
    .filter(({ indicator }) => !told.has(indicator))
    .map((indicator) =>
      buildIndicatorPanel(indicator, {
        ...input,
        observations: ofArea(input).filter((each) => each.indicator === indicator.indicator),
      }),
    );
}

import { type ActionReason, type Check, type Indicator, REPUBLIC } from '@korsetkish/contract';
import { isInWindow } from '@korsetkish/figures';
import { buildActionItems } from '../attention/build-action-items.ts';
import { type AttentionItem, buildAttention } from '../attention/build-attention.ts';
import { buildHeadlineCards, type HeadlineCard } from '../headline-cards/build-headline-card.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { listShownAreas } from './list-shown-areas.ts';
import { isNationalHistory } from './national-history.ts';

/** One area's part of an Overview. A district has two: its own figures, and its city's. */
export type OverviewPart = {
  /** What its panels are built from: its area, the window it shows, and the figures of that window. */
  input: PanelInput;
  /** False: the area has no figures in the window asked for; `input` has those of another one, or none. */
  inWindow: boolean;
  attention: AttentionItem[];
  cards: HeadlineCard[];
  /** Indicators that each have a panel, because the area holds few; null: only the flagship panels are shown. */
  allIndicators: Indicator[] | null;
};

/** An area that holds no more indicators than this shows them all; more are on the pages of the directions. */
const FEW_INDICATORS = 12;

/** Headline indicators of the leadership's questions, whose cards come first. */
const FIRST_CARDS = [
  'YOUTH_NEET_RATE',
  'ASSEMBLY_NOTIFICATIONS',
  'INFORMATION_BUDGET',
  'YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS',
  'YOUTH_HOUSING_NURLY_ZHER_FLATS',
  'INFORMATION_TV_HOURS',
  'YOUTH_EMPLOYMENT_PLACED',
];

/**
 * What an Overview says at a glance of the area asked for and of those that stand under it (`listShownAreas`); its panels
 * come later.
 *
 * @param input figures of the window asked for, and of another window where an area has none in it
 * @param reasons to look at the register as it stands, whatever the window
 */
export function buildOverview(
  input: PanelInput,
  checks: readonly Check[],
  reasons: readonly ActionReason[],
): OverviewPart[] {
  return listShownAreas(input).map(({ refArea, shown }) => {
    const window = shown?.window ?? input.window;
    const observations = input.observations.filter(
      (each) =>
        [refArea.refArea, REPUBLIC].includes(each.refArea) &&
        (isInWindow(each, window) || isNationalHistory(each, window)),
    );
    const part = buildPart({ ...input, refArea, window, observations }, shown?.inWindow ?? false, checks);
    // What cities are asked for stands with them: the republic would repeat it.
    const actions = refArea.refArea === REPUBLIC ? [] : buildActionItems(reasons, refArea.refArea);
    return { ...part, attention: [...part.attention, ...actions] };
  });
}

function buildPart(input: PanelInput, inWindow: boolean, checks: readonly Check[]): OverviewPart {
  const { refArea, catalogue, observations } = input;
  const codes = new Set(
    observations.filter((each) => each.refArea === refArea.refArea).map(({ indicator }) => indicator),
  );
  const held = catalogue.indicators.filter(({ indicator }) => codes.has(indicator));
  const holdsFew = held.length <= FEW_INDICATORS;
  return {
    input,
    inWindow,
    // What another window gives reason to look at is not asked about.
    attention: inWindow ? buildAttention(checks, input) : [],
    // Where every indicator has its panel, cards would say everything twice.
    cards: holdsFew ? [] : buildHeadlineCards(input, FIRST_CARDS),
    allIndicators: holdsFew ? held : null,
  };
}

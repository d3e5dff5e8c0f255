import type { Check, Indicator, RefArea } from '@korsetkish/contract';
import { type AttentionItem, buildAttention } from '../attention/build-attention.ts';
import { buildHeadlineCards, type HeadlineCard } from '../headline-cards/build-headline-card.ts';
import type { PanelInput } from '../panels/panel-input.ts';

/** One area's part of an Overview. A district has two: its own figures, and its city's. */
export type OverviewPart = {
  refArea: RefArea;
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

/** What an Overview says at a glance of the area asked for and, for a district, of its city; its panels come later. */
export function buildOverview(input: PanelInput, checks: readonly Check[]): OverviewPart[] {
  const { refArea, catalogue } = input;
  const own = buildPart(input, checks);
  if (refArea.level !== 'district' || refArea.parent === null) return [own];
  return [own, buildPart({ ...input, refArea: catalogue.refArea(refArea.parent) }, checks)];
}

function buildPart(input: PanelInput, checks: readonly Check[]): OverviewPart {
  const { refArea, catalogue, observations } = input;
  const codes = new Set(
    observations.filter((each) => each.refArea === refArea.refArea).map(({ indicator }) => indicator),
  );
  const held = catalogue.indicators.filter(({ indicator }) => codes.has(indicator));
  const holdsFew = held.length <= FEW_INDICATORS;
  return {
    refArea,
    attention: buildAttention(checks, input),
    // Where every indicator has its panel, cards would say everything twice.
    cards: holdsFew ? [] : buildHeadlineCards(input, FIRST_CARDS),
    allIndicators: holdsFew ? held : null,
  };
}

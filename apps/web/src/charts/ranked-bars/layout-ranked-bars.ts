import { type BarRows, layoutBarRows } from '../layout/bar-rows.ts';
import { fitAxisEnd } from '../layout/fit-axis-end.ts';
import { measureText } from '../layout/measure-text.ts';
import { FIGURE, SMALL } from '../layout/text-metrics.ts';
import { heightsByTier, type Tier, type TierHeights } from '../layout/tiers.ts';
import type { RankedBar } from './build-ranked-bars.ts';

/** Em between a bar and its figure. */
export const END_GAP = 0.5;
/** Two lines at a bar's end: the figure and its plan. */
const TWO_LINES = 2.75;

export type RankedBarsLayout = BarRows & {
  /** True: the plan's text stands at the bar's end; false: under the bar. */
  planAtEnd: boolean;
};

/** Where the rows of ranked bars stand at a tier's width. */
export function layoutRankedBars(bars: readonly RankedBar[], tier: Tier): RankedBarsLayout {
  const planAtEnd = tier >= 46;
  const texts = bars.map(({ label, plan, reason }) => ({
    label,
    below: [planAtEnd ? null : (plan?.text ?? null), reason].filter((text) => text !== null),
  }));
  const hasPlan = bars.some(({ plan }) => plan !== null);
  return { ...layoutBarRows(texts, tier, planAtEnd && hasPlan ? TWO_LINES : 0), planAtEnd };
}

export function heightsOfRankedBars(bars: readonly RankedBar[]): TierHeights {
  return heightsByTier((tier) => layoutRankedBars(bars, tier).height);
}

/** The end of the bars' axis, in the chart's unit. @param plotWidth em between the start of the bars and the edge */
export function findAxisEnd(bars: readonly RankedBar[], plotWidth: number, planAtEnd: boolean): number {
  const ends = bars.map((bar) => ({
    extent: Math.max(bar.plotted ?? 0, bar.plan?.plotted ?? 0),
    textWidth: endTextWidth(bar, planAtEnd),
  }));
  return fitAxisEnd(ends, plotWidth);
}

function endTextWidth({ figureText, plan }: RankedBar, planAtEnd: boolean): number {
  const figure = measureText(figureText, 'bold') * FIGURE;
  const note = planAtEnd && plan ? measureText(plan.text) * SMALL : 0;
  return Math.max(figure, note) + END_GAP + 0.25;
}

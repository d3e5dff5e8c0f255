import {
  type ChartAnnotation,
  findMarks,
  findMarksOfPeriod,
} from '../annotations/build-chart-annotations.ts';
import { type BarRows, layoutBarRows } from '../layout/bar-rows.ts';
import { fitAxisEnd } from '../layout/fit-axis-end.ts';
import { measureText } from '../layout/measure-text.ts';
import { FIGURE, SMALL } from '../layout/text-metrics.ts';
import { heightsByTier, type Tier, type TierHeights } from '../layout/tiers.ts';
import type { RankedBar, RankedBarsModel } from './build-ranked-bars.ts';

/** Em between a bar and its figure. */
export const END_GAP = 0.5;
/** Two lines at a bar's end: the figure and its plan. */
const TWO_LINES = 2.75;

export type RankedBarsLayout = BarRows & {
  /** What is marked at each bar's label. */
  marks: ChartAnnotation[][];
  /** True: the plan's text stands at the bar's end; false: under the bar. */
  planAtEnd: boolean;
};

/** Where the rows of ranked bars stand at a tier's width. */
export function layoutRankedBars(
  model: RankedBarsModel,
  tier: Tier,
  annotations: readonly ChartAnnotation[] = [],
): RankedBarsLayout {
  const { bars } = model;
  const planAtEnd = tier >= 46;
  const atBars = findBarAnnotations(model, annotations);
  const marks = bars.map(({ figures }) => findMarks(atBars, figures));
  const texts = bars.map(({ label, plan, reason }, index) => ({
    label,
    marks: marks[index]?.length ?? 0,
    below: [planAtEnd ? null : (plan?.text ?? null), reason].filter((text) => text !== null),
  }));
  const hasPlan = bars.some(({ plan }) => plan !== null);
  return { ...layoutBarRows(texts, tier, planAtEnd && hasPlan ? TWO_LINES : 0), planAtEnd, marks };
}

/** What concerns all bars of a period is marked at the period, in the caption or the key; the rest, at the bars. */
function findBarAnnotations(
  { timePeriod, keyEntries, figures }: RankedBarsModel,
  annotations: readonly ChartAnnotation[],
): ChartAnnotation[] {
  const periods = [timePeriod, ...keyEntries.map((entry) => entry.timePeriod)];
  const atPeriods = periods.flatMap((each) =>
    each === undefined ? [] : findMarksOfPeriod(annotations, figures, each),
  );
  return annotations.filter((annotation) => !atPeriods.includes(annotation));
}

export function heightsOfRankedBars(
  model: RankedBarsModel,
  annotations: readonly ChartAnnotation[] = [],
): TierHeights {
  return heightsByTier((tier) => layoutRankedBars(model, tier, annotations).height);
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

import type { Observation, TimePeriod } from '@korsetkish/contract';
import { buildChartFigure, type ChartFigure } from '../chart-figure.ts';
import { type KeyEntry, nameActual, namePlan } from '../chart-key.ts';
import type { ChartNames } from '../chart-names.ts';
import {
  buildChartScale,
  type ChartScale,
  labelObsValue,
  labelQuantity,
  plotObsValue,
} from '../chart-scale.ts';
import { CHART_WORDS } from '../chart-words.ts';
import { ACCENT } from '../colors.ts';
import { markDoubtful } from '../doubt.ts';
import { describePlannedChange } from './describe-planned-change.ts';

/** A bar of one code. Plotted numbers are in the chart's unit; null = no figure, so no bar. */
export type RankedBar = {
  code: string;
  label: string;
  plotted: number | null;
  figureText: string;
  plan: { plotted: number; text: string } | null;
  /** The source's own reason, attributed by whoever wrote it. */
  reason: string | null;
  figures: ChartFigure[];
};

export type RankedBarsModel = {
  bars: RankedBar[];
  /** Unit, and the period where there is one for the whole chart. */
  caption: string;
  /** The period that the caption names, where it names one. */
  timePeriod?: TimePeriod;
  keyEntries: KeyEntry[];
  /** Rows of the table view: printed totals, then codes in the order of the bars. */
  figures: ChartFigure[];
};

export type RankedBarsInput = {
  /**
   * Actual figures of one period by code of one dimension and, if there is one, their plan of one period. Printed totals
   * may be among them; they have no bar and stand in the table.
   */
  observations: readonly Observation[];
  dimension: string;
  names: ChartNames;
  /** Reasons that the source gives, by code. */
  reasons?: ReadonlyMap<string, string>;
};

/**
 * Bars by code, longest first; bars without a figure last. A plan is a mark on the bar's own axis, never a second bar.
 *
 * @throws RangeError when a code has two actual or two planned figures, or units differ
 */
export function buildRankedBars({
  observations,
  dimension,
  names,
  reasons,
}: RankedBarsInput): RankedBarsModel {
  const coded = observations.filter(({ breakdown }) => dimension in breakdown);
  const totals = observations.filter(({ breakdown }) => Object.keys(breakdown).length === 0);
  const scale = buildChartScale(coded, names);
  const byCode = Map.groupBy(coded, ({ breakdown }) => breakdown[dimension]);
  const bars = [...byCode]
    .filter((entry): entry is [string, Observation[]] => entry[0] !== undefined)
    .map(([code, held]) => buildBar(code, held, { dimension, names, reasons, scale }))
    .sort((a, b) => (b.plotted ?? Number.NEGATIVE_INFINITY) - (a.plotted ?? Number.NEGATIVE_INFINITY));
  return {
    bars,
    ...buildKey(coded, scale),
    figures: [
      ...totals.map((total) => buildChartFigure(total, names)),
      ...bars.flatMap(({ figures }) => figures),
    ],
  };
}

type BarContext = Pick<RankedBarsInput, 'dimension' | 'names'> & {
  reasons: RankedBarsInput['reasons'] | undefined;
  scale: ChartScale;
};

function buildBar(code: string, held: readonly Observation[], context: BarContext): RankedBar {
  const { dimension, names, reasons, scale } = context;
  const actual = onlyOne(held, 'ACTUAL');
  const plan = onlyOne(held, 'PLAN');
  const plannedPlot = plan ? plotObsValue(plan, scale) : null;
  return {
    code,
    label: names.catalogue.code(dimension, code).name[names.language],
    plotted: actual ? plotObsValue(actual, scale) : null,
    figureText: actual ? labelObsValue(actual, scale) : '',
    plan:
      plan && plannedPlot !== null
        ? { plotted: plannedPlot, text: describePlan(actual, plan, scale, names) }
        : null,
    reason: reasons?.get(code) ?? null,
    figures: [actual, plan]
      .filter((figure) => figure !== undefined)
      .map((figure) => buildChartFigure(figure, names)),
  };
}

function onlyOne(held: readonly Observation[], scenario: Observation['scenario']): Observation | undefined {
  const [first, second] = held.filter((observation) => observation.scenario === scenario);
  if (second)
    throw new RangeError(`two ${scenario} figures for one bar: ${second.indicator} ${second.timePeriod}`);
  return first;
}

/** `план до 120, снижение не менее 28,5`: what is planned and, where the two may be compared, by how much. */
function describePlan(
  actual: Observation | undefined,
  plan: Observation,
  scale: ChartScale,
  names: ChartNames,
): string {
  const planned = `${CHART_WORDS[scale.language].plan} ${labelQuantity(plan, scale)}`;
  const change = actual ? describePlannedChange(actual, plan, scale, names) : null;
  return markDoubtful(change === null ? planned : `${planned}, ${change}`, scale.findDoubts(plan));
}

function buildKey(
  observations: readonly Observation[],
  scale: ChartScale,
): Pick<RankedBarsModel, 'caption' | 'keyEntries'> {
  const { language, unit } = scale;
  const actual = observations.find(({ scenario }) => scenario === 'ACTUAL');
  const plan = observations.find(({ scenario }) => scenario === 'PLAN');
  const keyEntries: KeyEntry[] = [];
  if (actual) {
    const { timePeriod } = actual;
    keyEntries.push({
      label: nameActual(timePeriod, language),
      color: ACCENT.fill,
      shape: 'solid',
      timePeriod,
    });
  }
  if (plan) {
    keyEntries.push({
      label: namePlan(plan.timePeriod, language),
      color: 'var(--k-plan)',
      shape: 'plan-tick',
      timePeriod: plan.timePeriod,
    });
  }
  return { caption: unit, keyEntries };
}

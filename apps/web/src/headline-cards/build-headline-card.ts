import type { Indicator, Observation } from '@korsetkish/contract';
import {
  buildPlanExecution,
  type Comparison,
  chooseScale,
  compareObservations,
  type Figure,
  formatByPlan,
  formatChange,
  formatObsValue,
  formatPace,
  formatSumOfPrintedGroups,
  formatTimePeriod,
  formatWithAssumption,
  isFigure,
  type ObsValueParts,
  SIDE_BY_SIDE_REASONS,
  toBaseUnits,
} from '@korsetkish/figures';
import type { Doubt } from '../charts/doubt.ts';
import { inReadingOrder } from '../panels/in-reading-order.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { PANEL_WORDS } from '../panels/panel-words.ts';
import { pickObservations } from '../panels/pick-observations.ts';
import { listComparableRun, listWholes, type Whole } from './list-wholes.ts';
import { type SayFigure, sayBefore, sayRepublic } from './say-beside.ts';
import { chooseParts, sayParts, type ToldParts } from './say-parts.ts';

/** One headline indicator in a glance: the newest figure, and in a line or two what it stands beside. */
export type HeadlineCard = {
  indicator: string;
  name: string;
  /** The figures of a source that it stands on: the newest itself, or the groups that it is the sum of. */
  from: readonly Observation[];
  /** `более 100 мероприятий` in three parts, so that the number can be the loudest. */
  figure: Pick<ObsValueParts, 'before' | 'number' | 'after'>;
  /** Checks that do not confirm the figure. */
  doubts: readonly Doubt[];
  /** Period in words, and that it is a plan or a sum where it is. */
  period: string;
  /** What stands beside it: the period before, the change, the parts, the plan, the republic. */
  lines: string[];
  /** Why no change is worked out; null where there is one, or nothing before it. */
  reason: string | null;
  /** Done of a running plan and time gone, 0 to 1; cautioned: behind by a declared threshold, and more would be better. */
  pace: { done: number; elapsed: number; text: string; isCautioned: boolean } | null;
  /** Figures in base units that a line may join, oldest first; empty where there are too few for one. */
  sparkline: number[];
};

/** From how many comparable figures on a line says something. */
const FEWEST_FOR_A_LINE = 4;

/** Cards of the headline indicators that the area has in the window, those named first in that order. */
export function buildHeadlineCards(input: PanelInput, first: readonly string[]): HeadlineCard[] {
  const rank = ({ indicator }: Indicator) => {
    const place = first.indexOf(indicator);
    return place < 0 ? first.length : place;
  };
  return input.catalogue.indicators
    .filter(({ headline }) => headline)
    .toSorted((a, b) => rank(a) - rank(b) || a.position - b.position)
    .flatMap((indicator) => buildHeadlineCard(indicator, input) ?? []);
}

/** One indicator's card; null where the area has no figure of the indicator in the window. */
export function buildHeadlineCard(indicator: Indicator, input: PanelInput): HeadlineCard | null {
  const { observations, refArea, names } = input;
  const { language } = names;
  const held = pickObservations(observations, {
    indicator: indicator.indicator,
    refArea: refArea.refArea,
  }).filter(isFigure);
  const ofScenario = (wanted: Observation['scenario']) =>
    listWholes(
      indicator,
      held.filter(({ scenario }) => scenario === wanted),
    );
  const [wholes, plans] = [ofScenario('ACTUAL'), ofScenario('PLAN')];
  const newest = wholes.at(-1) ?? plans.at(-1);
  if (!newest) return null;

  const before = wholes.at(-2);
  const plan = wholes.length > 0 ? plans.at(-1) : undefined;
  const say = sayInOneScale(
    [...wholes, ...plans].map(({ figure }) => figure),
    input,
  );
  const told = chooseParts(newest, input);
  const comparison = before && compareObservations(before.figure, newest.figure, input.catalogue);
  const run = listComparableRun(wholes, input.catalogue);
  return {
    indicator: indicator.indicator,
    name: indicator.shortName[language],
    from: newest.groups === null ? [newest.figure] : inReadingOrder(newest.parts, input.catalogue),
    figure: say(newest.figure),
    doubts: names.findDoubts(newest.figure),
    period: sayPeriod(newest, input),
    lines: [
      ...sayNewestParts(newest, told, input),
      ...(before ? [sayBefore(before, told, say, input)] : []),
      ...sayChange(comparison, input),
      ...(plan ? [`${sayWhen(plan.figure, input)}: ${say(plan.figure).text}`] : []),
      ...sayRepublic(newest.figure, say, input),
    ],
    reason:
      comparison?.comparison === 'SIDE_BY_SIDE' ? SIDE_BY_SIDE_REASONS[comparison.reason][language] : null,
    pace: plan ? findPace(newest.figure, plan.figure, indicator, input) : null,
    sparkline: run.length < FEWEST_FOR_A_LINE ? [] : run.map(toBaseUnits),
  };
}

/** Figures of one card stand in one power of ten: 3 348,9 млн ₸ and 3 535,4 млн ₸. */
function sayInOneScale(figures: readonly Figure[], { catalogue, names }: PanelInput): SayFigure {
  return (figure) => {
    const unit = catalogue.unitMeasure(figure.unitMeasure);
    return formatObsValue(figure, unit, names.language, chooseScale(figures, figure.unitMeasure));
  };
}

/** `2020 год, сумма пяти напечатанных групп` */
function sayPeriod({ figure, groups }: Whole, input: PanelInput): string {
  const when = sayWhen(figure, input);
  return groups === null ? when : `${when}, ${formatSumOfPrintedGroups(groups, input.names.language)}`;
}

/** `январь–май 2021 года (период не указан, взят условно)`, `по плану на 2021 год` */
function sayWhen({ scenario, timePeriod, periodAssumed }: Figure, { names }: PanelInput): string {
  const { language } = names;
  const label =
    scenario === 'PLAN'
      ? formatByPlan(timePeriod, language)
      : formatTimePeriod(timePeriod, language, 'label');
  return formatWithAssumption(label, periodAssumed, language);
}

/** The shares told of the newest period; of many `больше всего — Телеканал «Almaty»: 78,5 %`. */
function sayNewestParts(newest: Whole, told: ToldParts, input: PanelInput): string[] {
  const shares = sayParts(newest, told, input);
  if (shares === '') return [];
  return [told.isLargestOfMany ? `${PANEL_WORDS.mostOf[input.names.language]} — ${shares}` : shares];
}

/** `изменение: +12 проектов (+9,1 %)`, only between figures that may be compared. */
function sayChange(comparison: Comparison | undefined, { catalogue, names }: PanelInput): string[] {
  if (comparison?.comparison !== 'COMPARABLE') return [];
  const unit = catalogue.unitMeasure(comparison.later.unitMeasure);
  const change = formatChange(comparison.change, unit, names.language);
  return change === null ? [] : [`${PANEL_WORDS.change[names.language]}: ${change}`];
}

function findPace(
  actual: Figure,
  plan: Observation,
  indicator: Indicator,
  { names }: PanelInput,
): HeadlineCard['pace'] {
  const execution = buildPlanExecution(actual, plan, indicator);
  if (execution.execution !== 'PACE') return null;
  return {
    done: execution.ofPlan.percent / 100,
    elapsed: execution.percentOfPeriod / 100,
    text: formatPace(execution, names.language),
    isCautioned: execution.verdict?.isColoured ?? false,
  };
}

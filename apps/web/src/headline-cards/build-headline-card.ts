import type { Indicator, Observation } from '@korsetkish/contract';
import {
  buildPlanExecution,
  chooseScale,
  compareObservations,
  type Figure,
  formatByPlan,
  formatObsValue,
  formatPercent,
  formatSumOfPrintedGroups,
  formatTimePeriod,
  isFigure,
  type ObsValueParts,
  SIDE_BY_SIDE_REASONS,
  shareOf,
  sumOfParts,
} from '@korsetkish/figures';
import type { PanelInput } from '../panels/panel-input.ts';
import { PANEL_WORDS } from '../panels/panel-words.ts';
import { pickObservations } from '../panels/pick-observations.ts';

/** One headline indicator in a glance: the newest figure, and in a line or two what it stands beside. */
export type HeadlineCard = {
  indicator: string;
  name: string;
  /** `более 100 мероприятий` in three parts, so that the number can be the loudest. */
  figure: Pick<ObsValueParts, 'before' | 'number' | 'after'>;
  /** Period in words, and that it is a plan or a sum where it is. */
  period: string;
  /** What stands beside it: the period before, the parts, the plan, the republic. */
  lines: string[];
  /** Why no change is worked out; null where there is nothing before it. */
  reason: string | null;
  /** Done of a running plan and time gone, 0 to 1. */
  pace: { done: number; elapsed: number; text: string } | null;
};

/** The newest figure of an indicator, whole: printed, of its only code, or the sum of the printed groups. */
type Whole = { figure: Figure; groups: number | null; parts: Figure[] };

/** Codes up to which the two largest parts are told instead of one. */
const FEW_CODES = 4;
const REPUBLIC = '000000000';

/** Null where the area has no figure of the indicator in the window. */
export function buildHeadlineCard(indicator: Indicator, input: PanelInput): HeadlineCard | null {
  const { observations, refArea, names } = input;
  const { language } = names;
  const held = pickObservations(observations, {
    indicator: indicator.indicator,
    refArea: refArea.refArea,
  }).filter(isFigure);
  const wholes = listWholes(
    indicator,
    held.filter(({ scenario }) => scenario === 'ACTUAL'),
  );
  const plans = listWholes(
    indicator,
    held.filter(({ scenario }) => scenario === 'PLAN'),
  );
  const newest = wholes.at(-1) ?? plans.at(-1);
  if (!newest) return null;
  const before = wholes.at(-2);
  const say = sayInOneScale(
    [...wholes, ...plans].map(({ figure }) => figure),
    input,
  );
  const isPlan = newest.figure.scenario === 'PLAN';
  const plan = isPlan ? undefined : plans.at(-1);

  const lines = [
    ...sayParts(newest, input),
    ...(before ? [sayBefore(before, say, input)] : []),
    ...(plan ? [`${formatByPlan(plan.figure.timePeriod, language)}: ${say(plan.figure).text}`] : []),
    ...sayRepublic(newest.figure, input),
  ];
  const comparison = before && compareObservations(before.figure, newest.figure);
  const period = isPlan
    ? formatByPlan(newest.figure.timePeriod, language)
    : formatTimePeriod(newest.figure.timePeriod, language, 'label');
  return {
    indicator: indicator.indicator,
    name: indicator.shortName[language],
    figure: say(newest.figure),
    period:
      newest.groups === null ? period : `${period}, ${formatSumOfPrintedGroups(newest.groups, language)}`,
    lines,
    reason:
      comparison?.comparison === 'SIDE_BY_SIDE' ? SIDE_BY_SIDE_REASONS[comparison.reason][language] : null,
    pace: plan ? findPace(newest.figure, plan.figure, indicator, input) : null,
  };
}

type SayFigure = (figure: Figure) => ObsValueParts;

/** Figures of one card stand in one power of ten: 3 348,9 млн ₸ and 3 535,4 млн ₸. */
function sayInOneScale(figures: readonly Figure[], { catalogue, names }: PanelInput): SayFigure {
  return (figure) => {
    const unit = catalogue.unitMeasure(figure.unitMeasure);
    return formatObsValue(figure, unit, names.language, chooseScale(figures, figure.unitMeasure));
  };
}

/** One whole a period, oldest first. A period that has neither a total nor a sum is left to the panel. */
function listWholes(indicator: Indicator, figures: readonly Figure[]): Whole[] {
  const byPeriod = Map.groupBy(figures, ({ timePeriod }) => timePeriod);
  return [...byPeriod.values()].flatMap((held): Whole[] => {
    const total = held.find(({ breakdown }) => Object.keys(breakdown).length === 0);
    const parts = held.filter((each) => each !== total);
    if (total) return [{ figure: total, groups: null, parts }];
    const [first, second] = held;
    if (!first) return [];
    if (!second) return [{ figure: first, groups: null, parts: [] }];
    const [dimension] = Object.keys(first.breakdown);
    const sum = dimension === undefined ? null : sumOfParts(indicator, dimension, held);
    return sum?.result === 'SUM_OF_PRINTED_GROUPS'
      ? [{ figure: { ...first, ...sum.total, breakdown: {} }, groups: sum.groups, parts: held }]
      : [];
  });
}

/** `Отказано: 57,1 %`: the largest parts with their shares; of a few codes the two largest, in one line each. */
function sayParts({ figure, parts }: Whole, { catalogue, names }: PanelInput): string[] {
  const { language } = names;
  const shares = parts.flatMap((part) => {
    const entries = Object.entries(part.breakdown);
    const [entry] = entries;
    const share = shareOf(part, figure);
    if (!entry || entries.length > 1 || share.result !== 'SHARE') return [];
    const name = catalogue.code(...entry).name[language];
    return [{ percent: share.percent, text: `${name}: ${formatPercent(share.percent, 1, language)}` }];
  });
  const shown = parts.length <= FEW_CODES ? 2 : 1;
  const largest = shares.toSorted((a, b) => b.percent - a.percent).slice(0, shown);
  const lead = parts.length > FEW_CODES ? `${PANEL_WORDS.mostOf[language]} — ` : '';
  return largest.length === 0 ? [] : [`${lead}${largest.map(({ text }) => text).join(', ')}`];
}

/** `2020: 496 уведомлений (Согласовано: 59,7 %, Отказано: 25,6 %)` */
function sayBefore(before: Whole, say: SayFigure, input: PanelInput): string {
  const { figure, parts } = before;
  const period = formatTimePeriod(figure.timePeriod, input.names.language, 'short');
  const shares = parts.length <= FEW_CODES ? sayParts(before, input) : [];
  const said = `${period}: ${say(figure).text}`;
  return shares.length === 0 ? said : `${said} (${shares.join()})`;
}

/** The republic's rate of the same report, where the area is not the republic. */
function sayRepublic(figure: Figure, { observations, refArea, catalogue, names }: PanelInput): string[] {
  const { measure, unitMeasure } = catalogue.indicator(figure.indicator);
  if (measure !== 'RATE' || refArea.refArea === REPUBLIC) return [];
  const same = pickObservations(observations, { indicator: figure.indicator, refArea: REPUBLIC })
    .filter(
      ({ source, timePeriod }) => source.code === figure.source.code && timePeriod === figure.timePeriod,
    )
    .at(-1);
  if (!same) return [];
  const text = formatObsValue(same, catalogue.unitMeasure(unitMeasure), names.language).text;
  return [`${PANEL_WORDS.forTheRepublic[names.language]}: ${text}`];
}

function findPace(
  actual: Figure,
  plan: Observation,
  { measure }: Indicator,
  { names }: PanelInput,
): HeadlineCard['pace'] {
  const execution = buildPlanExecution(actual, plan, { measure });
  if (execution.execution !== 'PACE') return null;
  const { language } = names;
  const [done, elapsed] = [execution.ofPlan.percent, execution.percentOfPeriod];
  const say = (percent: number) => formatPercent(percent, 1, language);
  return {
    done: done / 100,
    elapsed: elapsed / 100,
    text:
      language === 'ru'
        ? `${say(done)} плана за ${say(elapsed)} срока`
        : `мерзімнің ${say(elapsed)}-ында жоспардың ${say(done)}-ы`,
  };
}

/** Cards of the headline indicators that the area has, those of the flagship panels first. */
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

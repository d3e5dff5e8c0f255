import type { Indicator, Language, Observation } from '@korsetkish/contract';
import { comparePair, type SaidExecution } from '../comparison/compare-pair.ts';
import { findComparator } from '../comparison/find-comparator.ts';
import { findSeriesDifference } from '../comparison/find-series-difference.ts';
import { formatWay } from '../headlines/build-execution-headline.ts';
import { formatPlannedChange } from '../headlines/build-plan-headline.ts';
import { formatOfPlan, formatPace } from '../pace/format-pace.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { isInSpanOfPlan } from '../periods/span-of-plan.ts';
import { type Figure, isFigure } from '../quantity/quantity.ts';
import { derive, deriveChange, derivePercent } from './derivations.ts';
import { spellTenge } from './format-reported.ts';
import { nameBeside } from './name-beside.ts';
import type { Remark } from './remark.ts';
import type { ReportContext } from './report-context.ts';
import type { Derivation } from './said.ts';

type Measured = Exclude<SaidExecution, { execution: 'LEVEL_ONLY' }>;

const EXECUTION: Readonly<Record<Language, string>> = { kk: 'орындалуы', ru: 'исполнение' };
const BASELINE: Readonly<Record<Language, string>> = { kk: 'бастапқы деңгей', ru: 'исходный уровень' };

/**
 * How a plan stands: how far it is carried out by what the report says of its days, else by how much it is more or less
 * than what happened in the equal period before. Null where neither can be said of figures that are alike.
 */
export function remarkOnPlan(plan: Observation, indicator: Indicator, context: ReportContext): Remark | null {
  if (!isFigure(plan)) return null;
  const execution = findExecution(plan, indicator, context);
  return execution === null
    ? remarkOnPlannedChange(plan, indicator, context)
    : remarkOnExecution(plan, execution, context);
}

/** By what is held up to the newest day: an older figure that could be measured would tell an older story. */
function findExecution(plan: Figure, indicator: Indicator, context: ReportContext): Measured | null {
  const { measure, paceThreshold, polarity } = indicator;
  const { held, catalogue } = context;
  const declared = { measure, paceThreshold, polarity, held, refArea: catalogue.refArea };
  for (const actual of listNewest(plan, context)) {
    const { execution } = comparePair(actual, plan, declared);
    if (execution !== null && execution.execution !== 'LEVEL_ONLY') return execution;
  }
  return null;
}

/** What the report says of the plan's days up to the newest of them, the longest period first. */
function listNewest(plan: Figure, { told }: ReportContext): Observation[] {
  const actuals = told
    .filter(
      (each) =>
        each.scenario === 'ACTUAL' &&
        findSeriesDifference(each, plan, ['DIFFERENT_SCENARIO']) === null &&
        isInSpanOfPlan(each.timePeriod, plan.timePeriod),
    )
    .toSorted((a, b) => compareTimePeriods(b.timePeriod, a.timePeriod));
  const endOf = ({ timePeriod }: Observation) => parseTimePeriod(timePeriod).end;
  return actuals.filter((each, _, [newest = each]) => endOf(each) === endOf(newest));
}

function remarkOnExecution(of: Figure, execution: Measured, context: ReportContext): Remark {
  const beside =
    execution.execution === 'WAY_FROM_BASELINE' && !context.told.includes(execution.baseline)
      ? [execution.baseline]
      : [];
  return {
    of,
    beside,
    derived: deriveExecution(execution),
    say: (language) => {
      const from = beside.map((figure) => {
        const named = nameBeside(figure, context, language);
        return ` (${BASELINE[language]}: ${named})`;
      });
      return sayExecution(execution, language) + from.join('');
    },
  };
}

function sayExecution(execution: Measured, language: Language): string {
  switch (execution.execution) {
    case 'EXECUTED':
      return `${EXECUTION[language]}: ${formatOfPlan(execution.ofPlan, language)}`;
    case 'PACE':
      return `${EXECUTION[language]}: ${formatPace(execution, language)}`;
    case 'WAY_FROM_BASELINE':
      return formatWay(execution.percentOfWay, language);
  }
}

function deriveExecution(execution: Measured): Derivation[] {
  const { actual, plan } = execution;
  const operands = [actual, plan];
  switch (execution.execution) {
    case 'EXECUTED':
      return [derivePercent('PERCENT_OF_PLAN', execution.ofPlan, operands)];
    case 'PACE': {
      const { ofPlan, percentOfPeriod, verdict } = execution;
      const gone = { percent: percentOfPeriod, qualifier: null };
      const threshold = verdict === null ? [] : [deriveThreshold(verdict.threshold, operands)];
      return [
        derivePercent('PERCENT_OF_PLAN', ofPlan, operands),
        derivePercent('PERCENT_OF_PERIOD', gone, operands),
        ...threshold,
      ];
    }
    case 'WAY_FROM_BASELINE': {
      const gone = { percent: execution.percentOfWay, qualifier: null };
      return [derivePercent('PERCENT_OF_WAY', gone, [execution.baseline, actual, plan])];
    }
  }
}

function deriveThreshold(threshold: number, operands: readonly Figure[]): Derivation {
  const decimals = String(threshold).split('.')[1]?.length ?? 0;
  const points = { obsValue: threshold, decimals, unitMult: 0, unitMeasure: 'PERCENT', qualifier: null };
  return derive('PACE_THRESHOLD', points, operands);
}

function remarkOnPlannedChange(plan: Figure, { measure }: Indicator, context: ReportContext): Remark | null {
  const { held, told, catalogue } = context;
  const before = findComparator(plan, held, { with: 'PREVIOUS_PERIOD' });
  if (typeof before === 'string') return null;
  const { answer } = comparePair(plan, before, { measure, held, refArea: catalogue.refArea });
  if (answer.comparison !== 'PLANNED_CHANGE') return null;
  const unitMeasure = catalogue.unitMeasure(plan.unitMeasure);
  const style = { unitMeasure, together: [], asPrinted: true };
  if (formatPlannedChange(answer, style, 'ru').length === 0) return null;
  const beside = told.includes(before) ? [] : [before];
  return {
    of: plan,
    beside,
    derived: deriveChange(answer.change, answer.later, answer.earlier),
    say: (language) => {
      const change = spellTenge(formatPlannedChange(answer, style, language).join(''), language);
      return [change, ...beside.map((figure) => nameBeside(figure, context, language))].join('; ');
    },
  };
}

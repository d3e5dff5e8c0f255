import type { Indicator, Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareObservations } from '../comparison/compare-observations.ts';
import { buildPlanExecution } from '../pace/build-plan-execution.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { buildLevelsHeadline, type Comparator } from './build-levels-headline.ts';
import { buildPaceHeadline } from './build-pace-headline.ts';
import { buildPlanHeadline } from './build-plan-headline.ts';
import type { Headline, HeadlineSubject } from './headline.ts';

export interface SeriesHeadline {
  subject: HeadlineSubject;
  indicator: Pick<Indicator, 'measure' | 'paceThreshold' | 'polarity'>;
  /** Actual figures and plans of one area and breakdown, at least one. */
  observations: readonly Observation[];
  comparators: readonly Comparator[];
  catalogue: Pick<Catalogue, 'refArea'>;
}

/**
 * One series in a sentence: its pace where the newest figure is on the way to a plan, its plan where that is still to
 * come, else its levels.
 */
export function buildSeriesHeadline({
  subject,
  indicator,
  observations,
  comparators,
  catalogue,
}: SeriesHeadline): Headline {
  const inOrder = observations.toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
  const actuals = inOrder.filter(({ scenario }) => scenario === 'ACTUAL');
  const plans = inOrder.filter(({ scenario }) => scenario === 'PLAN');
  const newest = actuals.at(-1);
  if (newest === undefined) return buildLevelsHeadline({ subject, figures: plans, comparators });
  for (const plan of plans) {
    const pace = buildPlanExecution(newest, plan, indicator);
    if (pace.execution === 'PACE') return buildPaceHeadline({ subject, pace });
  }
  const ahead = plans.findLast((plan) => startsAfter(plan, newest));
  if (ahead !== undefined) {
    const comparison = compareObservations(newest, ahead, { refArea: catalogue.refArea, held: observations });
    return buildPlanHeadline({ subject, actual: newest, plan: ahead, comparison });
  }
  return buildLevelsHeadline({ subject, figures: actuals, comparators });
}

function startsAfter(plan: Observation, actual: Observation): boolean {
  return parseTimePeriod(plan.timePeriod).start > parseTimePeriod(actual.timePeriod).end;
}

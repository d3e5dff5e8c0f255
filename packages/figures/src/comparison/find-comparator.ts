import type { KatoCode, Observation, TimePeriod } from '@korsetkish/contract';
import { findEarlierVersion } from '../pace/plan-versions.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { isSamePeriod } from '../periods/period-contains.ts';
import { previousYearPeriod } from '../periods/previous-year-period.ts';
import { isFigure } from '../quantity/quantity.ts';
import { findPeriodReason } from './find-period-reason.ts';
import { findPlanOf } from './find-plan-of.ts';
import { findSeriesDifference } from './find-series-difference.ts';
import type { NoComparatorReason } from './no-comparator-reasons.ts';

/** What a figure is to stand beside. */
export type Beside =
  | { with: 'PREVIOUS_PERIOD' | 'SAME_PERIOD_LAST_YEAR' | 'PLAN' }
  | { with: 'REF_AREA'; refArea: KatoCode }
  | { with: 'TIME_PERIOD'; timePeriod: TimePeriod };

/**
 * The figure that another is to stand beside, out of those held; else why there is none. Whether a change may be computed
 * from the two is another question, which `comparePair` answers.
 *
 * - PREVIOUS_PERIOD: the newest earlier figure of a period like its own: a month for a month, the same months of an
 *   earlier year for a cumulative period. Where none is like it, the newest that ended before it began.
 * - SAME_PERIOD_LAST_YEAR, TIME_PERIOD: the figure of exactly that period.
 * - REF_AREA: the other area's figure of the same period, else its newest.
 * - PLAN: of an actual figure its plan (`findPlanOf`), of a plan the version that it replaced.
 *
 * A plan is held against what happened before it, and only where that is not held against what was planned.
 * @param held observations of one layer, of any series
 */
export function findComparator(
  observation: Observation,
  held: readonly Observation[],
  beside: Beside,
): Observation | NoComparatorReason {
  switch (beside.with) {
    case 'PREVIOUS_PERIOD':
      return findPrevious(observation, held) ?? 'NO_EARLIER_FIGURE';
    case 'SAME_PERIOD_LAST_YEAR': {
      const lastYear = previousYearPeriod(observation.timePeriod);
      if (lastYear === null) return 'LONGER_THAN_YEAR';
      return findInPeriod(listBefore(observation, held), lastYear) ?? 'NO_FIGURE_LAST_YEAR';
    }
    case 'REF_AREA':
      if (observation.refArea === beside.refArea) return 'SAME_AREA';
      return findOfArea(observation, held, beside.refArea) ?? 'NO_FIGURE_OF_AREA';
    case 'PLAN':
      if (observation.scenario === 'PLAN') return findEarlierVersion(observation) ?? 'ONE_PLAN_VERSION';
      return findPlanOf(observation, held) ?? 'NO_PLAN';
    case 'TIME_PERIOD':
      if (isSamePeriod(observation.timePeriod, beside.timePeriod)) return 'SAME_PERIOD';
      return findInPeriod(listSeries(observation, held), beside.timePeriod) ?? 'NO_FIGURE_IN_PERIOD';
  }
}

/** Figures and gaps of one series, actual ones and plans. */
function listSeries(observation: Observation, held: readonly Observation[]): Observation[] {
  return held.filter((each) => findSeriesDifference(observation, each, ['DIFFERENT_SCENARIO']) === null);
}

/** What an earlier time may offer: no plan to an actual figure, for that time has its own. */
function listBefore(observation: Observation, held: readonly Observation[]): Observation[] {
  return listSeries(observation, held).filter(
    ({ scenario }) => observation.scenario === 'PLAN' || scenario === 'ACTUAL',
  );
}

function findPrevious(later: Observation, held: readonly Observation[]): Observation | undefined {
  const earlier = listBefore(later, held)
    .filter(isFigure)
    .filter(({ timePeriod }) => compareTimePeriods(timePeriod, later.timePeriod) < 0);
  const like = earlier.filter(
    ({ timePeriod, scenario }) =>
      findPeriodReason(timePeriod, later.timePeriod, scenario !== later.scenario) === null,
  );
  const { start } = parseTimePeriod(later.timePeriod);
  const ended = earlier.filter(({ timePeriod }) => parseTimePeriod(timePeriod).end < start);
  return findNewest(like) ?? findNewest(ended);
}

function findOfArea(
  observation: Observation,
  held: readonly Observation[],
  refArea: KatoCode,
): Observation | undefined {
  const ofArea = held.filter(
    (each) =>
      each.refArea === refArea && findSeriesDifference(observation, each, ['DIFFERENT_AREA']) === null,
  );
  return findInPeriod(ofArea, observation.timePeriod) ?? findNewest(ofArea.filter(isFigure));
}

function findInPeriod(held: readonly Observation[], timePeriod: TimePeriod): Observation | undefined {
  return findNewest(held.filter((each) => isSamePeriod(each.timePeriod, timePeriod)));
}

/** The newest actual figure, and where there is none the newest plan. */
function findNewest(held: readonly Observation[]): Observation | undefined {
  const inOrder = held.toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
  return inOrder.findLast(({ scenario }) => scenario === 'ACTUAL') ?? inOrder.at(-1);
}

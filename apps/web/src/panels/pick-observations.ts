import { type Breakdown, formatBreakdown, type Observation, type Scenario } from '@korsetkish/contract';
import { compareTimePeriods } from '@korsetkish/figures';

/** Which figures are wanted; what is left out is not asked about. */
export type Wanted = {
  indicator: string;
  refArea: string;
  scenario?: Scenario;
  /** Exactly this breakdown; `{}` = the printed total. */
  breakdown?: Breakdown;
  /** Broken down by this dimension and no other. */
  dimension?: string;
};

/** The figures wanted, oldest first. */
export function pickObservations(observations: readonly Observation[], wanted: Wanted): Observation[] {
  const { indicator, refArea, scenario, breakdown, dimension } = wanted;
  return observations
    .filter((each) => each.indicator === indicator && each.refArea === refArea)
    .filter((each) => scenario === undefined || each.scenario === scenario)
    .filter(
      (each) => breakdown === undefined || formatBreakdown(each.breakdown) === formatBreakdown(breakdown),
    )
    .filter((each) => dimension === undefined || Object.keys(each.breakdown).join() === dimension)
    .sort((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
}

/** Figures of one period each, oldest period first. */
export function groupByPeriod(observations: readonly Observation[]): Observation[][] {
  return [...Map.groupBy(observations, ({ timePeriod }) => timePeriod).values()];
}

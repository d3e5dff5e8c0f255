import { formatBreakdown, type Observation, TOTAL } from '@korsetkish/contract';
import type { ObservationFilters } from '../observations/get-observations.query.ts';

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

/** Filters that give the figures shown as a file: their indicators, areas, periods, scenarios and breakdowns. */
export function findCsvFilters(observations: readonly Observation[]): ObservationFilters {
  return {
    layer: observations[0]?.layer ?? 'published',
    indicator: distinct(observations.map(({ indicator }) => indicator)),
    refArea: distinct(observations.map(({ refArea }) => refArea)),
    timePeriod: distinct(observations.map(({ timePeriod }) => timePeriod)),
    scenario: distinct(observations.map(({ scenario }) => scenario)),
    breakdown: distinct(observations.map(({ breakdown }) => formatBreakdown(breakdown) || TOTAL)),
  };
}

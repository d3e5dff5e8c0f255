import { formatBreakdown, getAvailability, type Observation, TOTAL } from '@korsetkish/contract';
import { isInWindow } from '@korsetkish/figures';
import type { Availability } from '../../availability/get-availability.query.ts';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import type { ChoiceContext, ChoiceFilters } from '../resolve-choice.ts';
import { findNewest } from '../resolve-periods.ts';

const TIME_PERIODS = [...new Set(OBSERVATIONS.map(({ timePeriod }) => timePeriod))];

/** The published layer as a reader who came with an area has it. */
export function publishedContext(refArea: string): ChoiceContext {
  const actual = OBSERVATIONS.filter((each) => each.refArea === refArea && each.scenario === 'ACTUAL');
  return {
    refArea: CATALOGUE.refArea(refArea),
    catalogue: CATALOGUE,
    layer: 'published',
    newest: findNewest(actual.map(({ timePeriod }) => timePeriod)),
    timePeriods: TIME_PERIODS,
  };
}

/** The published figures that pass filters, as the API finds them. */
export function findPublished(filters: ChoiceFilters): Observation[] {
  const { indicator, refArea, breakdown, scenario, timePeriod, startPeriod, endPeriod } = filters;
  const passes = (chosen: readonly string[] | undefined, code: string) => chosen?.includes(code) ?? true;
  const window = { startPeriod: startPeriod ?? '1900', endPeriod: endPeriod ?? '2900' };
  return OBSERVATIONS.filter(
    (each) =>
      passes(indicator, each.indicator) &&
      passes(refArea, each.refArea) &&
      passes(breakdown, formatBreakdown(each.breakdown) || TOTAL) &&
      passes(scenario, each.scenario) &&
      passes(timePeriod, each.timePeriod) &&
      isInWindow(each, window),
  );
}

/** What the API answers about filters: each list counts as if its own filter chose nothing. */
export function countPublished(filters: ChoiceFilters): Availability {
  const count = (name: string, own: keyof ChoiceFilters, codeOf: (observation: Observation) => string) => {
    const held = Map.groupBy(findPublished({ ...filters, [own]: undefined }), codeOf);
    return [...held].map(([code, { length }]) => ({ [name]: code, observations: length }));
  };
  return getAvailability.response.parse({
    observations: findPublished(filters).length,
    indicators: count('indicator', 'indicator', ({ indicator }) => indicator),
    refAreas: count('refArea', 'refArea', ({ refArea }) => refArea),
    timePeriods: count('timePeriod', 'timePeriod', ({ timePeriod }) => timePeriod),
    breakdowns: count('breakdown', 'breakdown', ({ breakdown }) => formatBreakdown(breakdown) || TOTAL),
    scenarios: count('scenario', 'scenario', ({ scenario }) => scenario),
  });
}

import { isRelativePeriod } from '@korsetkish/figures';
import type { Availability } from '../availability/get-availability.query.ts';
import { ALL, type ExploreSearch } from './explore-search.ts';
import type { ChoiceFilter } from './pickers/use-choice-names.ts';
import type { ResolvedPeriod } from './resolve-periods.ts';

/** Something the reader chose that has no figure beside the rest of the choice. */
export type EmptyChoice = { filter: ChoiceFilter; code: string };

/** What of a choice is not seen in its result, in the order of the filters. */
export function listEmptyChoices(
  search: ExploreSearch,
  resolved: readonly ResolvedPeriod[],
  availability: Availability,
): EmptyChoice[] {
  const held: Record<ChoiceFilter, ReadonlySet<string>> = {
    indicator: new Set(availability.indicators.map(({ indicator }) => indicator)),
    refArea: new Set(availability.refAreas.map(({ refArea }) => refArea)),
    period: new Set(availability.timePeriods.map(({ timePeriod }) => timePeriod)),
    breakdown: new Set(availability.breakdowns.map(({ breakdown }) => breakdown)),
    scenario: new Set(availability.scenarios.map(({ scenario }) => scenario)),
  };
  const exactOf = (code: string): readonly string[] =>
    isRelativePeriod(code) ? (resolved.find(({ relative }) => relative === code)?.timePeriods ?? []) : [code];
  const filters = ['indicator', 'refArea', 'period', 'breakdown', 'scenario'] as const;
  return filters.flatMap((filter) =>
    (search[filter] ?? [])
      .filter((code) => code !== ALL && !exactOf(code).some((each) => held[filter].has(each)))
      .map((code) => ({ filter, code })),
  );
}

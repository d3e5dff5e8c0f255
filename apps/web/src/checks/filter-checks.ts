import type { Check, CheckResult, KatoCode } from '@korsetkish/contract';
import { type Catalogue, CHECK_RESULTS } from '@korsetkish/figures';
import type { ChecksSearch } from './checks-search.ts';

/** What the checks are sifted by; undefined = any. */
export type ChosenChecks = Omit<ChecksSearch, 'refArea'> & { refArea?: KatoCode | undefined };

/** A filter's option with the number of checks that it would show under the other filters. */
export type CountedOption<Option> = { option: Option; count: number };

/** The checks that pass the filters, those that a reader must know of first; what each option of a filter would show. */
export type FilteredChecks = {
  groups: { result: CheckResult; checks: Check[] }[];
  results: CountedOption<CheckResult>[];
  directions: CountedOption<string>[];
  refAreas: CountedOption<string>[];
};

/**
 * Filters checks, and counts what every option would leave under the other two filters, in the order of the catalogue.
 * Options that no check has at all are not offered, but the one chosen is.
 *
 * @throws RangeError when the catalogue lacks an indicator of a check
 */
export function filterChecks(
  checks: readonly Check[],
  search: ChosenChecks,
  catalogue: Pick<Catalogue, 'indicator' | 'directions' | 'refAreas'>,
): FilteredChecks {
  const placed = checks.map((check) => ({
    check,
    at: { result: check.result, direction: directionOf(check, catalogue), refArea: check.refArea },
  }));
  const passing = (but?: keyof ChosenChecks) =>
    placed.filter(({ at }) =>
      FILTERS.every((filter) => {
        const chosen = search[filter];
        return filter === but || chosen === undefined || at[filter] === chosen;
      }),
    );
  const count = <Option extends string>(filter: keyof ChosenChecks, options: readonly Option[]) => {
    const held = new Set<string | undefined>(placed.map(({ at }) => at[filter]));
    const passed = Map.groupBy(passing(filter), ({ at }) => at[filter]);
    return options
      .filter((option) => held.has(option) || search[filter] === option)
      .map((option) => ({ option, count: passed.get(option)?.length ?? 0 }));
  };
  const shown = Map.groupBy(
    passing().map(({ check }) => check),
    ({ result }) => result,
  );
  return {
    groups: CHECK_RESULTS.flatMap((result) => {
      const group = shown.get(result);
      return group ? { result, checks: group } : [];
    }),
    results: count('result', CHECK_RESULTS),
    directions: count(
      'direction',
      catalogue.directions.map(({ direction }) => direction),
    ),
    refAreas: count(
      'refArea',
      catalogue.refAreas.map(({ refArea }) => refArea),
    ),
  };
}

const FILTERS = ['result', 'direction', 'refArea'] as const;

/** The direction of the checked figure, or of the first part where a number is checked. */
function directionOf({ observations }: Check, catalogue: Pick<Catalogue, 'indicator'>): string | undefined {
  const [first] = observations;
  return first && catalogue.indicator(first.indicator).direction;
}

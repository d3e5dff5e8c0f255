import type { Check, CheckResult } from '@korsetkish/contract';
import { type Catalogue, CHECK_RESULTS } from '@korsetkish/figures';
import type { ChecksSearch } from './checks-search.ts';

/** A filter's option with the number of checks that it would show under the other filters. */
export type CountedOption<Option> = { option: Option; count: number };

/** The checks that pass the filters, those that a reader must know of first; what each option of a filter would show. */
export type FilteredChecks = {
  groups: { result: CheckResult; checks: Check[] }[];
  results: CountedOption<CheckResult>[];
  directions: CountedOption<string>[];
  refAreas: CountedOption<string>[];
};

type Directions = Pick<Catalogue, 'indicator' | 'directions' | 'refAreas'>;

/**
 * Filters checks, and counts what every option would leave under the other two filters, in the order of the catalogue.
 * Options that no check has at all are not offered, but the one chosen is.
 *
 * @throws RangeError when the catalogue lacks an indicator of a check
 */
export function filterChecks(
  checks: readonly Check[],
  search: ChecksSearch,
  catalogue: Directions,
): FilteredChecks {
  const valuesOf = (check: Check): Required<{ [Filter in keyof ChecksSearch]: unknown }> => ({
    result: check.result,
    direction: directionOf(check, catalogue),
    refArea: check.refArea,
  });
  const passes = (check: Check, but?: keyof ChecksSearch) => {
    const values = valuesOf(check);
    return FILTERS.every((filter) => {
      const chosen = search[filter];
      return filter === but || chosen === undefined || values[filter] === chosen;
    });
  };
  const count = <Option>(filter: keyof ChecksSearch, options: readonly Option[]) =>
    options
      .filter(
        (option) => option === search[filter] || checks.some((check) => valuesOf(check)[filter] === option),
      )
      .map((option) => ({
        option,
        count: checks.filter((check) => valuesOf(check)[filter] === option && passes(check, filter)).length,
      }));
  const shown = checks.filter((check) => passes(check));
  return {
    groups: CHECK_RESULTS.map((result) => ({
      result,
      checks: shown.filter((check) => check.result === result),
    })).filter((group) => group.checks.length > 0),
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

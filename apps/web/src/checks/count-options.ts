import type { CheckCount, CheckResult, KatoCode } from '@korsetkish/contract';
import { type Catalogue, CHECK_RESULTS } from '@korsetkish/figures';
import type { ChecksSearch } from './checks-search.ts';

/** What the checks are sifted by; undefined = any. */
export type ChosenChecks = Omit<ChecksSearch, 'refArea'> & { refArea?: KatoCode | undefined };

/** A filter's option with the number of checks that it would show under the other filters. */
export type CountedOption<Option> = { option: Option; count: number };

/** How many checks pass the filters, of how many, and what each option of a filter would show. */
export type CountedOptions = {
  shown: number;
  total: number;
  results: CountedOption<CheckResult>[];
  directions: CountedOption<string>[];
  refAreas: CountedOption<string>[];
};

const FILTERS = ['result', 'direction', 'refArea'] as const;

/**
 * Counts what every option would leave under the other two filters, in the order of the catalogue. Options that no check
 * has at all are not offered, but the one chosen is.
 */
export function countOptions(
  counts: readonly CheckCount[],
  search: ChosenChecks,
  catalogue: Pick<Catalogue, 'directions' | 'refAreas'>,
): CountedOptions {
  const passing = (but?: keyof ChosenChecks) =>
    counts.filter((at) =>
      FILTERS.every((filter) => {
        const chosen = search[filter];
        return filter === but || chosen === undefined || at[filter] === chosen;
      }),
    );
  const count = <Option extends string>(filter: keyof ChosenChecks, options: readonly Option[]) => {
    const held = new Set<string>(counts.map((at) => at[filter]));
    const passed = Map.groupBy(passing(filter), (at): string => at[filter]);
    return options
      .filter((option) => held.has(option) || search[filter] === option)
      .map((option) => ({ option, count: sum(passed.get(option) ?? []) }));
  };
  return {
    shown: sum(passing()),
    total: sum(counts),
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

/** How many checks there are in all. */
export function sum(counts: readonly Pick<CheckCount, 'checks'>[]): number {
  return counts.reduce((soFar, { checks }) => soFar + checks, 0);
}

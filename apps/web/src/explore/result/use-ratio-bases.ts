import type { Observation } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { useFilters } from '../../filters/use-filters.ts';
import { getObservationsQuery } from '../../observations/get-observations.query.ts';
import type { Explore } from '../use-explore.ts';

const NONE: readonly Observation[] = [];

/** The figures that rates and prices of the result are recomputed from, where totals are asked for. */
export function useRatioBases({ result, names, search, filters }: Explore): readonly Observation[] {
  const { layer } = useFilters();
  const { catalogue } = names;
  const shown = new Set(result?.observations.map(({ indicator }) => indicator));
  const bases = [...shown].flatMap((code) => {
    const { ratio } = catalogue.indicator(code);
    return ratio ? [ratio.numerator, ratio.denominator] : [];
  });
  const { refArea, asOf } = filters;
  const query = useQuery({
    ...getObservationsQuery({ layer, indicator: [...new Set(bases)].sort(), refArea, asOf }),
    enabled: bases.length > 0 && search.totals !== undefined,
    throwOnError: true,
  });
  return query.data ?? NONE;
}

import type { Observation } from '@korsetkish/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getAvailabilityQuery } from '../../availability/get-availability.query.ts';
import type { CompareOffer } from '../../comparison/compare-offer.ts';
import { useAsOf } from '../../filters/use-as-of.ts';
import { useFilters } from '../../filters/use-filters.ts';

/**
 * What figures of a choice may stand beside, in the whole layer and not only in the choice: of one chosen year the year
 * before is held too. Null while that is on its way.
 */
export function useCompareOffer(compared: readonly Observation[]): CompareOffer | null {
  const { layer } = useFilters();
  const asOf = useAsOf();
  const distinct = (codes: readonly string[]) => [...new Set(codes)].sort();
  const refArea = distinct(compared.map((each) => each.refArea));
  const indicator = distinct(compared.map((each) => each.indicator));
  const { data } = useQuery({
    ...getAvailabilityQuery({ layer, indicator, refArea, asOf }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  if (!data) return null;
  return {
    timePeriods: data.timePeriods.map(({ timePeriod }) => timePeriod),
    otherAreas: data.refAreas.map((each) => each.refArea).filter((code) => !refArea.includes(code)),
    hasPlan: data.scenarios.some(({ scenario }) => scenario === 'PLAN'),
  };
}

import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getAvailabilityQuery } from '../availability/get-availability.query.ts';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useAsOf } from '../filters/use-as-of.ts';
import { useFilters } from '../filters/use-filters.ts';
import { listHomeAreas } from './list-home-areas.ts';
import type { ChoiceContext } from './resolve-choice.ts';
import { findNewest } from './resolve-periods.ts';

/** What an address of Explore is read by, and all that is published in the layer. Suspends until both are known. */
export function useChoiceContext() {
  const catalogue = useCatalogue();
  const { refArea, unknownArea, layer } = useFilters();
  const asOf = useAsOf();
  const home = listHomeAreas(refArea, catalogue);
  const [{ data: published }, { data: ofHome }] = useSuspenseQueries({
    queries: [
      getAvailabilityQuery({ layer, asOf }),
      // Plans lie ahead and would make every year the last.
      getAvailabilityQuery({
        layer,
        asOf,
        refArea: home.map((each) => each.refArea),
        scenario: ['ACTUAL'],
      }),
    ],
  });
  const context = useMemo((): ChoiceContext => {
    const timePeriods = published.timePeriods.map(({ timePeriod }) => timePeriod);
    const newest = findNewest(ofHome.timePeriods.map(({ timePeriod }) => timePeriod));
    return { refArea, catalogue, layer, newest: newest ?? findNewest(timePeriods), timePeriods };
  }, [refArea, catalogue, layer, published, ofHome]);
  return { context, published, unknownArea };
}

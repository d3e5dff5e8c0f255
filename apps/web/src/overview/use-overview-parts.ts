import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { listDoubtsQuery } from '../checks/list-doubts.query.ts';
import { useFilters } from '../filters/use-filters.ts';
import { usePanelInput } from '../panels/use-panel-input.ts';
import { buildOverview, type OverviewPart } from './build-overview.ts';
import { useShownObservations } from './use-shown-observations.ts';

/** What an Overview says of the area and the window in the address. Suspends until its figures are there. */
export function useOverviewParts(): OverviewPart[] {
  const { refArea, window, layer } = useFilters();
  const input = usePanelInput(useShownObservations(refArea, window, layer));
  const { checks } = useSuspenseQuery(listDoubtsQuery(layer)).data;
  return useMemo(() => {
    const built = buildOverview(input, checks);
    // Whose figures training has, its guide says.
    return layer === 'training' ? built.filter(({ inWindow }) => inWindow) : built;
  }, [input, checks, layer]);
}

import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getActionSummaryQuery } from '../attention/get-action-summary.query.ts';
import { listDoubtsQuery } from '../checks/list-doubts.query.ts';
import { useFilters } from '../filters/use-filters.ts';
import { usePanelInput } from '../panels/use-panel-input.ts';
import { buildOverview, type OverviewPart } from './build-overview.ts';
import { useShownObservations } from './use-shown-observations.ts';

/** What an Overview says of the area and the window in the address. Suspends until its figures are there. */
export function useOverviewParts(): OverviewPart[] {
  const { refArea, window, layer } = useFilters();
  const input = usePanelInput(useShownObservations(refArea, window, layer));
  const [doubts, summary] = useSuspenseQueries({ queries: [listDoubtsQuery(layer), getActionSummaryQuery] });
  const { checks } = doubts.data;
  const { reasons } = summary.data;
  return useMemo(() => {
    if (layer === 'published') return buildOverview(input, checks, reasons);
    // Whose figures training has, its guide says; the register has no training.
    return buildOverview(input, checks, []).filter(({ inWindow }) => inWindow);
  }, [input, checks, reasons, layer]);
}

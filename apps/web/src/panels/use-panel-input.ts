import type { Observation } from '@korsetkish/contract';
import { useMemo } from 'react';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useFilters } from '../filters/use-filters.ts';
import type { PanelInput } from './panel-input.ts';
import { useChartNames } from './use-chart-names.ts';

/** What the page's panels are built from: the figures given, under the filters of the address. */
export function usePanelInput(observations: readonly Observation[]): PanelInput {
  const catalogue = useCatalogue();
  const names = useChartNames();
  const { refArea, window } = useFilters();
  const { startPeriod, endPeriod } = window;
  return useMemo(
    () => ({ catalogue, names, refArea, window: { startPeriod, endPeriod }, observations }),
    [catalogue, names, refArea, startPeriod, endPeriod, observations],
  );
}

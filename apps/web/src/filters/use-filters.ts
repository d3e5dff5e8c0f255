import type { KatoCode, Layer, RefArea, TimePeriod, TimeWindow } from '@korsetkish/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { listRefAreasQuery } from '../ref-areas/list-ref-areas.query.ts';
import { DEFAULT_REF_AREA, type PageSearch } from './page-search.ts';
import { listSeenPeriods, resolveWindow } from './resolve-window.ts';
import { useLayer } from './use-layer.ts';

/** The area and the window on screen, as the address says them, and how to change them. */
export type Filters = {
  refArea: RefArea;
  /** The layer on screen. */
  layer: Layer;
  /** Set when the address asks for an area that holds nothing; `refArea` is then the default one. */
  unknownArea: KatoCode | null;
  window: TimeWindow;
  /** The reader chose the window; otherwise it is the area's default one. */
  windowChosen: boolean;
  /** Periods that may be chosen from, oldest first. */
  timePeriods: TimePeriod[];
  /** Panels shown as a table. */
  tablePanels: readonly string[];
  changeFilters: (change: Partial<PageSearch>) => void;
};

/**
 * Reads the filters from the address.
 * Suspends until the areas are known; throws when the API holds no figures for the default area, which is not loaded.
 */
export function useFilters(): Filters {
  const search = useSearch({ from: '/$language' });
  const navigate = useNavigate();
  const layer = useLayer();
  const { refAreas } = useSuspenseQuery(listRefAreasQuery(layer)).data;

  const findHeld = (code: KatoCode) =>
    refAreas.find((area) => area.refArea === code && area.defaultWindow !== null);
  const asked = findHeld(search.area);
  const refArea = asked ?? findHeld(DEFAULT_REF_AREA);
  if (!refArea?.defaultWindow) throw new Error(`no figures are held for ${DEFAULT_REF_AREA}`);
  const { window, chosen } = resolveWindow(search, refArea.defaultWindow);

  return {
    refArea,
    layer,
    unknownArea: asked ? null : search.area,
    window,
    windowChosen: chosen,
    timePeriods: listSeenPeriods(refArea, refAreas),
    tablePanels: search.table ?? [],
    changeFilters: (change) =>
      void navigate({ to: '.', search: (current) => ({ ...current, ...change }), resetScroll: false }),
  };
}

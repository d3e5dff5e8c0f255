import type { KatoCode, Layer, RefArea, TimePeriod, TimeWindow } from '@korsetkish/contract';
import { useSuspenseQueries } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { listIndicatorsQuery } from '../indicators/list-indicators.query.ts';
import { listRefAreasQuery } from '../ref-areas/list-ref-areas.query.ts';
import { findHomeArea } from './find-home-area.ts';
import type { PageSearch } from './page-search.ts';
import { listSeenPeriods, resolveWindow } from './resolve-window.ts';
import { useLayer } from './use-layer.ts';

/** The area and the window on screen, as the address says them, and how to change them. */
export type Filters = {
  refArea: RefArea;
  /** The area of a reader who chose none: it need not stand in the address. */
  homeArea: KatoCode | null;
  /** The layer on screen. */
  layer: Layer;
  /** Set when the address asks for an area that holds nothing; `refArea` is then that of a reader who chose none. */
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

/** Reads the filters from the address. Suspends until the areas are known; throws where no area has any figures. */
export function useFilters(): Filters {
  const search = useSearch({ from: '/$language' });
  const navigate = useNavigate();
  const layer = useLayer();
  const [areas, indicators] = useSuspenseQueries({
    queries: [listRefAreasQuery(layer), listIndicatorsQuery(layer)],
  });
  const refAreas = useUnhurried(layer, areas.data.refAreas);

  const asked = refAreas.find((area) => area.refArea === search.area && area.defaultWindow !== null);
  const homeArea = findHomeArea(refAreas, indicators.data.indicators);
  const refArea = asked ?? homeArea;
  if (!refArea?.defaultWindow) throw new Error(`the layer ${layer} holds no figures of any area`);
  const { window, chosen } = resolveWindow(search, refArea.defaultWindow);

  return {
    refArea,
    homeArea: homeArea?.refArea ?? null,
    layer,
    unknownArea: asked ? null : (search.area ?? null),
    window,
    windowChosen: chosen,
    timePeriods: listSeenPeriods(refArea, refAreas),
    tablePanels: search.table ?? [],
    changeFilters: (change) =>
      void navigate({ to: '.', search: (current) => ({ ...current, ...change }), resetScroll: false }),
  };
}

/**
 * Areas of the layer on screen. Newly published ones may bring another window: the page before stays until the figures
 * in it are there. Another layer is another page, and comes at once.
 */
function useUnhurried(layer: Layer, refAreas: readonly RefArea[]): readonly RefArea[] {
  const newest = useMemo(() => ({ layer, refAreas }), [layer, refAreas]);
  const before = useDeferredValue(newest);
  return before.layer === layer ? before.refAreas : refAreas;
}

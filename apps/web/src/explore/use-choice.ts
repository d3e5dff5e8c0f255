import { useMemo } from 'react';
import { useFilters } from '../filters/use-filters.ts';
import type { FilterScope } from './read-filters.ts';
import { resolveSelection } from './selection.ts';
import { siftSearch } from './sift-search.ts';
import { useExploreNames } from './use-explore-names.ts';
import { useExploreSearch } from './use-explore-search.ts';

/** What the address asks for, made whole, and how to ask for something else. */
export function useChoice() {
  const { search: asked, change } = useExploreSearch();
  const names = useExploreNames();
  const { catalogue } = names;
  const { refArea, unknownArea, layer } = useFilters();
  const { search, unknown } = useMemo(() => siftSearch(asked, catalogue), [asked, catalogue]);
  const selection = useMemo(() => resolveSelection(search, refArea, catalogue), [search, refArea, catalogue]);
  const { from, to } = search;
  const scope = useMemo((): FilterScope => {
    const window = {
      ...(from !== undefined && { startPeriod: from }),
      ...(to !== undefined && { endPeriod: to }),
    };
    return { layer, window };
  }, [layer, from, to]);
  return { search, unknown, change, names, refArea, unknownArea, selection, scope };
}

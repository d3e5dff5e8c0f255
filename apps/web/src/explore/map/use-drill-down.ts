import { type AreaLinks, useLinksTo } from '../../maps/use-area-links.ts';
import { useExploreNames } from '../use-explore-names.ts';

/** From an area of a map to all that is chosen of it, as a table. */
export function useDrillDown(): AreaLinks {
  const { catalogue } = useExploreNames();
  return useLinksTo((refArea) => {
    if (catalogue.refArea(refArea).timePeriods.length === 0) return null;
    const change = { refArea: [refArea], view: undefined };
    return { to: '.', search: (current) => ({ ...current, ...change }), resetScroll: false };
  });
}

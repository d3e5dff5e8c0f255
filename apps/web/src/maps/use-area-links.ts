import type { KatoCode } from '@korsetkish/contract';
import { useRouter } from '@tanstack/react-router';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import type { MapSearch } from './map-search.ts';

/** Ways from a map to the pages of its areas, which keep the map as it is. */
export type AreaLinks = {
  /** Null where the page has nothing to show of an area. */
  hrefOf: (refArea: KatoCode) => string | null;
  choose: (refArea: KatoCode) => void;
};

/** @param shown what is on the map, so that another area's window does not change it */
export function useAreaLinks(shown: MapSearch): AreaLinks {
  const router = useRouter();
  const catalogue = useCatalogue();
  const place = (refArea: KatoCode) =>
    ({
      to: '.',
      search: (current: object) => ({ ...current, ...shown, area: refArea, from: undefined, to: undefined }),
    }) as const;
  return {
    hrefOf: (refArea) =>
      catalogue.refArea(refArea).defaultWindow === null ? null : router.buildLocation(place(refArea)).href,
    choose: (refArea) => void router.navigate({ ...place(refArea), resetScroll: false }),
  };
}

import type { KatoCode } from '@korsetkish/contract';
import { useRouter } from '@tanstack/react-router';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import type { MapSearch } from './map-search.ts';

/** Where an area of a map leads to: the same page with something changed in its address. */
export type AreaPlace = { to: '.'; search: (current: object) => object; resetScroll: false };

/** Ways from a map to its areas. */
export type AreaLinks = {
  /** Null where the page has nothing to show of an area. */
  placeOf: (refArea: KatoCode) => AreaPlace | null;
  hrefOf: (refArea: KatoCode) => string | null;
  choose: (refArea: KatoCode) => void;
};

/** Links from the areas of a map, given where each leads to. */
export function useLinksTo(placeOf: AreaLinks['placeOf']): AreaLinks {
  const router = useRouter();
  return {
    placeOf,
    hrefOf: (refArea) => {
      const place = placeOf(refArea);
      return place && router.buildLocation(place).href;
    },
    choose: (refArea) => {
      const place = placeOf(refArea);
      if (place) void router.navigate(place);
    },
  };
}

/**
 * Links that make an area that of the page, which keeps the map as it is.
 *
 * @param shown what is on the map, so that another area's window does not change it
 */
export function useAreaLinks(shown: MapSearch): AreaLinks {
  const catalogue = useCatalogue();
  return useLinksTo((refArea) => {
    if (catalogue.refArea(refArea).defaultWindow === null) return null;
    const change = { ...shown, area: refArea, from: undefined, to: undefined };
    return { to: '.', search: (current) => ({ ...current, ...change }), resetScroll: false };
  });
}

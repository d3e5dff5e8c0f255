import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MapSearch } from './map-search.ts';

/** The choices of the map as the address says them, and how to change them. */
export function useMapSearch(): { search: MapSearch; changeMap: (change: MapSearch) => void } {
  const search = useSearch({ from: '/$language/indicators/$indicator' });
  const navigate = useNavigate();
  return {
    search,
    changeMap: (change) =>
      void navigate({ to: '.', search: (current) => ({ ...current, ...change }), resetScroll: false }),
  };
}

import type { Layer } from '@korsetkish/contract';
import { useSearch } from '@tanstack/react-router';

/** The layer on screen: published figures, unless the address asks for the synthetic ones of training. */
export function useLayer(): Layer {
  return useSearch({ from: '/$language', select: ({ layer }) => layer ?? 'published' });
}

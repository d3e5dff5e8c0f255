import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ViewSearch } from './saved/view-address.ts';

/** What the address of Explore says, and how to say something else. Every change is a step that "back" undoes. */
export function useExploreSearch() {
  const search = useSearch({ from: '/$language/explore' });
  const navigate = useNavigate({ from: '/$language/explore' });
  const change = useCallback(
    (changed: Partial<ViewSearch>) =>
      void navigate({ to: '.', search: (current) => ({ ...current, ...changed }), resetScroll: false }),
    [navigate],
  );
  return { search, change };
}

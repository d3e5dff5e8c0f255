import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** The id after `#` in the address. */
export function useTargetId(): string {
  return useRouterState({ select: ({ location }) => decodeURIComponent(location.hash) });
}

/** The element that the address points at comes into view and takes the focus, though it arrives after its page. */
export function useTarget(id: string) {
  const ref = useRef<HTMLElement>(null);
  const isTarget = useTargetId() === id;
  useEffect(() => {
    if (!isTarget) return;
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView();
  }, [isTarget]);
  return { ref, isTarget };
}

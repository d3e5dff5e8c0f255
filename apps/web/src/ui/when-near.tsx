import { CatchBoundary } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Skeleton } from './skeleton.tsx';
import { whenAtRest } from './when-at-rest.ts';

/** So far below the screen, what is fetched is mostly there when it is scrolled to. */
const AHEAD = '50% 0px';

type WhenNearProps = {
  /** The height that is kept for it meanwhile, in CSS units. */
  room: string;
  children: ReactNode;
};

/**
 * Draws, and so fetches, what stands far down a page when a reader comes near it, and without one once the page is at
 * rest: paper is not scrolled, and a browser that prints waits for nothing.
 */
export function WhenNear({ room, children }: WhenNearProps) {
  const [isNear, setIsNear] = useState(false);
  const [isAtRest, setIsAtRest] = useState(false);
  useEffect(() => whenAtRest(() => setIsAtRest(true)), []);
  const watch = useCallback((place: HTMLDivElement | null) => {
    if (place === null) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
  if (isNear) return children;
  const kept = (
    <div ref={watch}>
      <Skeleton height={room} />
    </div>
  );
  if (!isAtRest) return kept;
  // What nobody asked for takes no page away when it fails: whoever comes near is told.
  return (
    <CatchBoundary getResetKey={() => room} errorComponent={() => kept}>
      {children}
    </CatchBoundary>
  );
}

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Skeleton } from './skeleton.tsx';

/** So far below the screen, what is fetched is mostly there when it is scrolled to. */
const AHEAD = '50% 0px';

type WhenNearProps = {
  /** The height that is kept for it meanwhile, in CSS units. */
  room: string;
  children: ReactNode;
};

/** Draws, and so fetches, what stands far down a page when a reader comes near it. */
export function WhenNear({ room, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  if (isNear) return children;
  return (
    <div ref={place}>
      <Skeleton height={room} />
    </div>
  );
}

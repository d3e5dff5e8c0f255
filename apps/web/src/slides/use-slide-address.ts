import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Slide } from './slide.ts';
import type { SlideSearch } from './slide-search.ts';

/** Where a show is in the address, and how to move in it. */
type SlideAddress = {
  /** The slide that the address asks for, from 1. */
  asked: number;
  /** Moves to another slide. The whole show is one step back for the browser. */
  goTo: (place: number) => void;
  /** Back to the page: to the panel that was on screen, or to its beginning. */
  leaveAt: (slide: Slide | undefined) => void;
};

export function useSlideAddress(): SlideAddress {
  const { slide }: SlideSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  return {
    asked: slide ?? 1,
    goTo: (place) =>
      void navigate({
        to: '.',
        search: (current) => ({ ...current, slide: place }),
        replace: true,
        resetScroll: false,
      }),
    leaveAt: (left) =>
      void navigate({
        to: '.',
        search: (current) => ({ ...current, slide: undefined }),
        ...(left?.kind === 'PANEL' && { hash: left.id }),
        replace: true,
      }),
  };
}

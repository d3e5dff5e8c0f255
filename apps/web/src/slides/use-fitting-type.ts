import { type RefObject, useLayoutEffect } from 'react';
import { findLargest } from '../ui/find-largest.ts';

/** Sizes of type tried, in the reader's own size, largest first. */
const SIZES = [2.75, 2.5, 2.25, 2, 1.85, 1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1];

/** A line holds at least so much of the type, rem: larger type on a narrow screen only breaks words. */
const LEAST_LINE = 40;

/**
 * Makes the type of the whole page as large as lets a slide fit into its room; a slide too long for that keeps the
 * reader's own size and scrolls. Everything is measured in rem, so charts grow along.
 *
 * @param stage the room
 * @param content names what is in it, and the size is chosen anew when it changes; null leaves the reader's own size
 */
export function useFittingType(stage: RefObject<HTMLElement | null>, content: string | null) {
  useLayoutEffect(() => {
    const { current: room } = stage;
    if (!room || content === null) return;
    const root = document.documentElement;
    const choose = () => {
      root.style.removeProperty('font-size');
      const own = Number.parseFloat(getComputedStyle(root).fontSize);
      const widest = Math.max(1, room.clientWidth / own / LEAST_LINE);
      findLargest(
        SIZES.filter((size) => size <= widest),
        (size) => {
          root.style.fontSize = `${own * size}px`;
          root.style.setProperty('--slide-type', String(size));
          return room.scrollHeight <= room.clientHeight && room.scrollWidth <= room.clientWidth;
        },
      );
    };
    choose();
    // The room changes with the window, what is in it when tables and drawings arrive.
    const observer = new ResizeObserver(choose);
    observer.observe(room);
    for (const slide of room.children) observer.observe(slide);
    return () => {
      observer.disconnect();
      root.style.removeProperty('font-size');
      root.style.removeProperty('--slide-type');
    };
  }, [stage, content]);
}

import { type RefObject, useLayoutEffect } from 'react';
import { findLargest } from '../ui/find-largest.ts';

/** Sizes of type tried on paper, points, largest first. */
const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];

/** Chooses the largest type with which everything stands on one sheet of paper; nothing on screen. */
export function useFittingSheet(sheet: RefObject<HTMLElement | null>, isPrinting: boolean) {
  useLayoutEffect(() => {
    const { current: element } = sheet;
    if (!element || !isPrinting) return;
    findLargest(SIZES, (size) => {
      element.style.fontSize = `${size}pt`;
      return element.scrollHeight <= element.clientHeight;
    });
    return () => {
      element.style.removeProperty('font-size');
    };
  }, [sheet, isPrinting]);
}

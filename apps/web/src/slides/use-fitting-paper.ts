import { type RefObject, useLayoutEffect } from 'react';

/** Makes what stands on a sheet of paper smaller where it is longer than the sheet; nothing on screen. */
export function useFittingPaper(sheet: RefObject<HTMLElement | null>, isPrinting: boolean) {
  useLayoutEffect(() => {
    const { current: element } = sheet;
    if (!element || !isPrinting) return;
    const { clientHeight, scrollHeight } = element;
    element.style.setProperty('--slide-scale', String(Math.min(1, clientHeight / scrollHeight)));
    return () => {
      element.style.removeProperty('--slide-scale');
    };
  }, [sheet, isPrinting]);
}

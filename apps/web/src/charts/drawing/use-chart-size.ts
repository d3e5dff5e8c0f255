import { type RefObject, useLayoutEffect, useState } from 'react';

/** Room for a drawing: pixels, and how many of them one em of chart text takes. */
export type ChartSize = { width: number; height: number; em: number };

/** Follows the size of an element; null until it stands in the page. */
export function useChartSize(ref: RefObject<HTMLElement | null>): ChartSize | null {
  const [size, setSize] = useState<ChartSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      if (width > 0 && height > 0) {
        setSize((old) =>
          old?.width === width && old.height === height && old.em === em ? old : { width, height, em },
        );
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

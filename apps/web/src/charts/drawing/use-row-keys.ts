import { type RefObject, useEffect } from 'react';

/**
 * Recharts walks rows by left and right, and backwards: it takes every chart of rows for one read from right to left.
 * These are the keys it must be given for the keys a reader presses.
 */
const KEY_FOR_RECHARTS: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

/** Lets the arrow keys walk a chart of rows: down and right to the next row, up and left to the one before. */
export function useRowKeys(ref: RefObject<HTMLElement | null>, isRows: boolean): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || !isRows) return;
    const translate = (event: KeyboardEvent) => {
      const key = KEY_FOR_RECHARTS[event.key];
      // The key handed on is not the reader's own, so it passes here untouched.
      if (key === undefined || !event.isTrusted) return;
      event.preventDefault();
      event.stopPropagation();
      event.target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    };
    element.addEventListener('keydown', translate, { capture: true });
    return () => element.removeEventListener('keydown', translate, { capture: true });
  }, [ref, isRows]);
}

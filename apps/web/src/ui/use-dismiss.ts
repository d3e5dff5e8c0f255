import { type RefObject, useEffect } from 'react';

type Dismissable = {
  open: boolean;
  /** What stays open while the reader is inside it. */
  root: RefObject<HTMLElement | null>;
  /** Gets the focus back when Escape closes. */
  opener: RefObject<HTMLElement | null>;
  close: () => void;
};

/** Closes what is open on Escape, which gives the focus back, on a press elsewhere, and on leaving it by keyboard. */
export function useDismiss({ open, root, opener, close }: Dismissable): void {
  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close();
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      opener.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open, root, opener, close]);
}

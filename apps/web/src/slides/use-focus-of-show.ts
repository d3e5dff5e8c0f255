import { useEffect } from 'react';

/**
 * Puts the focus on the page's beginning when a show takes the place of its page, and again when it gives it back: what
 * had the focus is gone each time.
 */
export function useFocusOfShow() {
  useEffect(() => {
    focusMain();
    return focusMain;
  }, []);
}

function focusMain() {
  document.getElementById('main')?.focus({ preventScroll: true });
}

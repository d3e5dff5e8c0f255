import { useEffect } from 'react';

/** Brings the panel that the address names into sight when the panels are there: they come after the page does. */
export function useArriveAtPanel() {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
}

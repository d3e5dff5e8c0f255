/** So long after the last answer, a page has what is on its screen. */
const QUIET_MS = 2_000;

/** Begins something once the page has fetched nothing for a while. @returns calls it off */
export function whenAtRest(begin: () => void): () => void {
  let timer = setTimeout(begin, QUIET_MS);
  const observer = new PerformanceObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(begin, QUIET_MS);
  });
  observer.observe({ type: 'resource' });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

const LOOK_EVERY_MS = 50;
/** Drawings come with code and figures that may still be on their way. */
const PATIENCE_MS = 20_000;

/**
 * Waits until every chart of a sheet has its drawing, its fonts are there and nothing changes any more.
 * @throws DOMException `TimeoutError` when that takes too long, and the signal's reason when it is called off
 */
export async function waitUntilDrawn(sheet: HTMLElement, signal: AbortSignal): Promise<void> {
  const calledOff = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  let before = '';
  for (;;) {
    await pause();
    calledOff.throwIfAborted();
    const now = sheet.innerHTML;
    if (isDrawn(sheet) && now === before) return;
    before = now;
  }
}

function isDrawn(sheet: HTMLElement): boolean {
  if (document.fonts.status === 'loading' || sheet.querySelector('[aria-busy="true"]')) return false;
  return [...sheet.querySelectorAll('figure')].every((figure) => figure.querySelector('svg'));
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}

import { useEffect, useEffectEvent } from 'react';
import { type SlideStep, stepOfKey } from './step-of-key.ts';

/** What has a use of its own for arrows, Home and End. */
const OWN_KEYS = '[role="application"], input, select, textarea';

/**
 * Listens to the keys of a show wherever the focus is. A chart that has the focus keeps the arrows; those that point up
 * and down first scroll a slide that is longer than the screen.
 *
 * @param scrollOn scrolls the slide on screen down or up; false where nothing is left that way
 */
export function useSlideKeys(onStep: (step: SlideStep) => void, scrollOn: (isDown: boolean) => boolean) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const step = stepOfKey(event);
    if (step === null) return;
    const isArrow = event.code.startsWith('Arrow');
    const isOwn = event.target instanceof Element && event.target.closest(OWN_KEYS) !== null;
    if (isOwn && (isArrow || step === 'FIRST' || step === 'LAST')) return;
    event.preventDefault();
    const isUpOrDown = event.code === 'ArrowUp' || event.code === 'ArrowDown';
    if (!isUpOrDown || !scrollOn(step === 'NEXT')) onStep(step);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

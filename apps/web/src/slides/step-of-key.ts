/** What a key asks of a show. */
export type SlideStep = 'NEXT' | 'PREVIOUS' | 'FIRST' | 'LAST' | 'FULL_SCREEN' | 'LEAVE';

/** The keys of a presenter's remote control, PageUp and PageDown, among them. */
const STEPS: Readonly<Record<string, SlideStep>> = {
  ArrowRight: 'NEXT',
  ArrowDown: 'NEXT',
  PageDown: 'NEXT',
  ArrowLeft: 'PREVIOUS',
  ArrowUp: 'PREVIOUS',
  PageUp: 'PREVIOUS',
  Home: 'FIRST',
  End: 'LAST',
  // By its place on the keyboard: in a Cyrillic layout it writes another letter.
  KeyF: 'FULL_SCREEN',
  Escape: 'LEAVE',
};

/** What a press asks for; null for a key that is not the show's, or that a modifier makes the browser's. */
export function stepOfKey({
  code,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey'>): SlideStep | null {
  return altKey || ctrlKey || metaKey ? null : (STEPS[code] ?? null);
}

/** The place, from 1, that a step leads to from another; the ends of a show are no way round. */
export function stepFrom(place: number, step: SlideStep, slides: number): number {
  switch (step) {
    case 'NEXT':
      return Math.min(place + 1, slides);
    case 'PREVIOUS':
      return Math.max(place - 1, 1);
    case 'FIRST':
      return 1;
    case 'LAST':
      return slides;
    default:
      return place;
  }
}

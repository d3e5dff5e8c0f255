/** What the address of a page carries that can be shown as slides. */
export type SlideSearch = {
  /** The slide on screen, from 1; without it the page is shown as it is. */
  slide?: number | undefined;
};

const PLACE = /^[1-9]\d{0,3}$/;

/** Reads the slide of an address; what is no place of a slide shows the page. */
export function parseSlideSearch({ slide }: { slide?: unknown }): SlideSearch {
  return { slide: PLACE.test(String(slide)) ? Number(slide) : undefined };
}

import { drawSheet } from './draw-sheet.ts';
import { embedFonts } from './embed-fonts.ts';
import type { PictureFormat } from './picture.ts';
import { renderPng } from './render-png.ts';
import { svgElement } from './svg-element.ts';
import { toSvgFile } from './to-svg-file.ts';
import { waitUntilDrawn } from './wait-until-drawn.ts';

type Order = {
  format: PictureFormat;
  /** The sentence the picture says, for those who do not see it. */
  title: string;
  language: string;
  signal: AbortSignal;
};

/**
 * A sheet of the page as a file of its own: nothing in it is fetched when it is opened.
 * @throws DOMException `TimeoutError` when a chart does not arrive, and whatever keeps its parts from being made
 */
export async function takePicture(
  sheet: HTMLElement,
  { format, title, language, signal }: Order,
): Promise<Blob> {
  await waitUntilDrawn(sheet, signal);
  const picture = drawSheet(sheet);
  picture.setAttribute('lang', language);
  await embedFonts(picture, signal);
  const name = svgElement('title');
  name.textContent = title;
  picture.prepend(name);
  signal.throwIfAborted();
  return format === 'svg' ? toSvgFile(picture) : renderPng(picture, signal);
}

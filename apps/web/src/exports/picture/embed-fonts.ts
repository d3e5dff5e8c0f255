import { coversLetters } from './covers-letters.ts';
import { FAMILY, type Face, listFaces } from './list-faces.ts';
import { svgElement } from './svg-element.ts';

/**
 * Writes the font into a picture, so that Kazakh letters look the same wherever it is opened: of the page's own files
 * those whose letters the picture has.
 * @throws TypeError when a file cannot be fetched
 */
export async function embedFonts(picture: SVGSVGElement, signal: AbortSignal): Promise<void> {
  const letters = new Set(picture.textContent);
  const needed = listFaces().filter(({ unicodeRange }) => coversLetters(unicodeRange, letters));
  const faces = await Promise.all(needed.map((face) => writeFace(face, signal)));
  const style = svgElement('style');
  style.textContent = faces.join('\n');
  picture.prepend(style);
}

async function writeFace({ address, unicodeRange }: Face, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new TypeError(`${response.status} ${address}`);
  const file = await toDataAddress(await response.blob());
  const range = unicodeRange === '' ? '' : `unicode-range:${unicodeRange};`;
  return `@font-face{font-family:"${FAMILY}";font-weight:100 900;${range}src:url("${file}") format("woff2");}`;
}

function toDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

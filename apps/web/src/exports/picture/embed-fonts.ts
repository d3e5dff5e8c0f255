import { coversLetters } from './covers-letters.ts';
import { svgElement } from './svg-element.ts';

/** The product's typeface, as `fonts.css` names it. */
const FAMILY = 'Inter Variable';

const ADDRESS = /url\("?([^")]+)"?\)/;

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

type Face = { address: string; unicodeRange: string };

/** The files of the typeface in the page's stylesheets. */
function listFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const read = (property: string) => rule.style.getPropertyValue(property);
      const file = ADDRESS.exec(read('src'))?.[1];
      if (file === undefined || !read('font-family').includes(FAMILY)) return [];
      const address = new URL(file, sheet.href ?? document.baseURI).href;
      return [{ address, unicodeRange: read('unicode-range') }];
    }),
  );
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

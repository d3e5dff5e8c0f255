/** The product's typeface, as `fonts.css` names it. */
export const FAMILY = 'Inter Variable';

/** A file of the typeface and the letters in it, as CSS writes them; '' = all. */
export type Face = { address: string; unicodeRange: string };

const ADDRESS = /url\("?([^")]+)"?\)/;

/** What an extension or a proxy puts into the page is of another origin, and reading it would throw. */
const isOwn = ({ href }: CSSStyleSheet): boolean =>
  href === null || new URL(href).origin === new URL(document.baseURI).origin;

/** The files of the typeface in the page's own stylesheets. */
export function listFaces(): Face[] {
  return [...document.styleSheets].filter(isOwn).flatMap((sheet) =>
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

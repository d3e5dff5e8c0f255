import { afterEach, expect, test, vi } from 'vitest';
import { listFaces } from './list-faces.ts';

class FakeFontFaceRule {
  readonly style: { getPropertyValue: (property: string) => string };
  constructor(family: string) {
    const properties: Record<string, string> = {
      'font-family': `"${family}"`,
      src: 'url("./inter-cyrillic-ext.woff2") format("woff2")',
      'unicode-range': 'U+0460-052F',
    };
    this.style = { getPropertyValue: (property) => properties[property] ?? '' };
  }
}

const foreignSheet = {
  href: 'https://extension.test/theme.css',
  get cssRules(): never {
    throw new DOMException('Cannot access rules', 'SecurityError');
  },
};

afterEach(() => vi.unstubAllGlobals());

test('finds the typeface in the page’s own sheets, and leaves those of other origins alone', () => {
  vi.stubGlobal('CSSFontFaceRule', FakeFontFaceRule);
  vi.stubGlobal('document', {
    baseURI: 'https://korsetkish.test/kk/',
    styleSheets: [
      foreignSheet,
      {
        href: 'https://korsetkish.test/assets/index.css',
        cssRules: [{}, new FakeFontFaceRule('Other'), new FakeFontFaceRule('Inter Variable')],
      },
    ],
  });
  expect(listFaces()).toEqual([
    { address: 'https://korsetkish.test/assets/inter-cyrillic-ext.woff2', unicodeRange: 'U+0460-052F' },
  ]);
});

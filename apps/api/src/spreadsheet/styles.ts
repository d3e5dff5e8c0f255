import { SYNTHETIC_MARK } from '@korsetkish/figures';
import { escapeXml } from './escape-xml.ts';

type Font = 'plain' | 'strong' | 'faint' | 'warning';
type Fill = 'none' | 'heading' | 'warning';
type Style = {
  font?: Font;
  fill?: Fill;
  /** A number format of the spreadsheet; `@` keeps what is typed into the cell a text. */
  numberFormat?: string;
  wrap?: boolean;
  /** The text stays a text even when somebody edits the cell, though it begins like a formula. */
  quoted?: boolean;
};

const NAMED = {
  plain: {},
  quoted: { quoted: true },
  wrapped: { wrap: true },
  wrappedQuoted: { wrap: true, quoted: true },
  code: { numberFormat: '@' },
  conceptId: { font: 'faint', numberFormat: '@' },
  heading: { font: 'strong', fill: 'heading', wrap: true },
  label: { font: 'strong', wrap: true },
  warning: { font: 'warning', fill: 'warning', wrap: true },
  count: { numberFormat: '#,##0' },
  moment: { numberFormat: 'yyyy-mm-dd hh:mm' },
} satisfies Record<string, Style>;
export type StyleName = keyof typeof NAMED;

/** More digits after the comma than a double can hold are never shown. */
const MOST_DECIMALS = 15;

const showDecimals = (decimals: number): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
const EVERY_PRECISION = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => showDecimals(decimals));

/** Named styles, then figures by their decimals, then synthetic figures, whose mark is part of the number format. */
const STYLES: readonly Style[] = [
  ...Object.values(NAMED),
  ...EVERY_PRECISION.map((numberFormat) => ({ numberFormat })),
  ...EVERY_PRECISION.map((numberFormat) => ({ numberFormat: `"${SYNTHETIC_MARK} "${numberFormat}` })),
];

const FIRST_FIGURE = Object.keys(NAMED).length;

/** Place of a named style in the list that `formatStyles` writes. */
export function styleIndex(name: StyleName): number {
  return Object.keys(NAMED).indexOf(name);
}

/** Place of the style that shows a figure with the decimals it was printed with. */
export function figureStyleIndex(decimals: number, synthetic: boolean): number {
  return FIRST_FIGURE + (synthetic ? EVERY_PRECISION.length : 0) + Math.min(decimals, MOST_DECIMALS);
}

const FONTS: Readonly<Record<Font, string>> = {
  plain: '<sz val="11"/><name val="Calibri"/><family val="2"/>',
  strong: '<b/><sz val="11"/><name val="Calibri"/><family val="2"/>',
  faint: '<sz val="9"/><color rgb="FF667085"/><name val="Calibri"/><family val="2"/>',
  warning: '<b/><sz val="12"/><color rgb="FF8A1C0F"/><name val="Calibri"/><family val="2"/>',
};

/** The first two are the format's own and have a fixed meaning. */
const FILLS: readonly string[] = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="solid"><fgColor rgb="FFEAF1F6"/></patternFill>',
  '<patternFill patternType="solid"><fgColor rgb="FFFDE8E4"/></patternFill>',
];
const FILL_INDEX: Readonly<Record<Fill, number>> = { none: 0, heading: 2, warning: 3 };

/** Number formats of one's own begin at 164; those below are built in. */
const FIRST_NUMBER_FORMAT = 164;
const NUMBER_FORMATS = [...new Set(STYLES.flatMap(({ numberFormat }) => numberFormat ?? []))];

const count = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`;

function formatStyle({
  font = 'plain',
  fill = 'none',
  numberFormat,
  wrap = false,
  quoted = false,
}: Style): string {
  const numFmtId =
    numberFormat === undefined ? 0 : FIRST_NUMBER_FORMAT + NUMBER_FORMATS.indexOf(numberFormat);
  const attributes = [
    `numFmtId="${numFmtId}" applyNumberFormat="1"`,
    `fontId="${Object.keys(FONTS).indexOf(font)}" applyFont="1"`,
    `fillId="${FILL_INDEX[fill]}" applyFill="1"`,
    'borderId="0" xfId="0" applyAlignment="1"',
    ...(quoted ? ['quotePrefix="1"'] : []),
  ];
  return `<xf ${attributes.join(' ')}><alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;
}

/** The part `xl/styles.xml`, the same in every workbook. */
export function formatStyles(): string {
  const numberFormats = NUMBER_FORMATS.map(
    (code, index) => `<numFmt numFmtId="${FIRST_NUMBER_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    count('numFmts', numberFormats),
    count(
      'fonts',
      Object.values(FONTS).map((font) => `<font>${font}</font>`),
    ),
    count(
      'fills',
      FILLS.map((fill) => `<fill>${fill}</fill>`),
    ),
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    count('cellXfs', STYLES.map(formatStyle)),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

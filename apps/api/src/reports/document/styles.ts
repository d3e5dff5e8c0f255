import type { Language } from '@korsetkish/contract';
import { AlignmentType, convertMillimetersToTwip, type IStylesOptions, LevelFormat } from 'docx';

const FONT = 'Times New Roman';

/** Sizes of letters in half points: of the text, and of tables, notes and footnotes. */
const SIZE = { text: 28, table: 24, note: 24, footnote: 20 } as const;

/** What a new paragraph begins with, in millimetres. */
const FIRST_LINE_MM = 12.5;

/** Styles that a paragraph names, as the house of the reader may restyle them. */
export const STYLE = {
  caption: 'Caption',
  note: 'ReportNote',
  cell: 'ReportCell',
  signature: 'ReportSignature',
} as const;

const LOCALE = { kk: 'kk-KZ', ru: 'ru-RU' } as const;

/** The language in which a reader's program checks the words. */
export const localeOf = (language: Language): { value: string } => ({ value: LOCALE[language] });

/** Times New Roman 14, justified, a first line indented: the customary form of a report. */
export function styleDocument(language: Language): IStylesOptions {
  const black = { color: '000000', font: FONT };
  const heading = (before: number, italics: boolean) => ({
    run: { ...black, size: SIZE.text, bold: true, italics },
    paragraph: { spacing: { before, after: 120 }, keepNext: true, alignment: AlignmentType.LEFT },
  });
  const small = (id: string, name: string, size: number) => ({
    ...{ id, name, basedOn: 'Normal', quickFormat: true },
    run: { size },
    paragraph: { indent: { firstLine: 0 }, alignment: AlignmentType.LEFT },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE.text, language: localeOf(language) },
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: convertMillimetersToTwip(FIRST_LINE_MM) },
        },
      },
      title: {
        run: { ...black, size: SIZE.text, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, indent: { firstLine: 0 }, spacing: { after: 240 } },
      },
      // Of one size, as the text is: a direction stands farther off, its groups slant.
      heading1: heading(360, false),
      heading2: heading(240, true),
      footnoteText: {
        run: { font: FONT, size: SIZE.footnote },
        paragraph: { alignment: AlignmentType.LEFT, indent: { firstLine: 0 } },
      },
      caption: {
        run: { ...black, size: SIZE.table, bold: true },
        paragraph: {
          ...{ alignment: AlignmentType.LEFT, indent: { firstLine: 0 }, keepNext: true },
          spacing: { before: 180, after: 80 },
        },
      },
    },
    paragraphStyles: [
      { ...small(STYLE.note, 'Report note', SIZE.note), run: { size: SIZE.note, italics: true } },
      small(STYLE.cell, 'Report cell', SIZE.table),
      {
        ...small(STYLE.signature, 'Report signature', SIZE.text),
        paragraph: {
          ...{ indent: { firstLine: 0 }, alignment: AlignmentType.LEFT, keepNext: true, keepLines: true },
          spacing: { before: 480 },
        },
      },
    ],
  };
}

/** Name of the list that the parts of a whole stand in. */
export const PARTS_LIST = 'parts';

/** A dash before each part, as such lists are printed. */
export const LISTS = {
  config: [
    {
      reference: PARTS_LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: {
            run: { font: FONT },
            paragraph: {
              indent: {
                left: convertMillimetersToTwip(FIRST_LINE_MM + 6),
                hanging: convertMillimetersToTwip(6),
              },
            },
          },
        },
      ],
    },
  ],
};

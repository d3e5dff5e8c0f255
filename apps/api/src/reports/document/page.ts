import type { Language } from '@korsetkish/contract';
import { AlignmentType, Footer, Header, type ISectionOptions, PageNumber, Paragraph, TextRun } from 'docx';
import { say } from './say.ts';

/** An A4 sheet and its margins as offices of the state set them, in millimetres: the left edge is bound. */
const PAGE_MM = { width: 210, height: 297, top: 20, right: 15, bottom: 20, left: 30 } as const;

/** How broad the text is, in millimetres. */
export const TEXT_MM = PAGE_MM.width - PAGE_MM.left - PAGE_MM.right;

/** Rounded, not cut off: a sheet that lacks a twip is no A4 to a program. */
const inTwips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/**
 * The pages of one language, numbered below.
 * @param mark what stands at the head of each; null: nothing
 */
export function layOutPages(mark: string | null, language: Language): Omit<ISectionOptions, 'children'> {
  const { width, height, ...margins } = PAGE_MM;
  return {
    properties: {
      page: {
        size: { width: inTwips(width), height: inTwips(height) },
        margin: {
          top: inTwips(margins.top),
          right: inTwips(margins.right),
          bottom: inTwips(margins.bottom),
          left: inTwips(margins.left),
        },
      },
    },
    footers: { default: new Footer({ children: [numberOfPage()] }) },
    headers: { default: new Header({ children: mark === null ? [] : [sayMark(mark, language)] }) },
  };
}

const numberOfPage = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });

const sayMark = (mark: string, language: Language): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    children: [say(mark, language, { bold: true })],
  });

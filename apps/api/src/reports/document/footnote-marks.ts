import type { Language } from '@korsetkish/contract';
import type { FootnoteMark, MarkedText, ReportDocument } from '@korsetkish/figures';
import {
  Bookmark,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { say } from './say.ts';

/** What the marks of one language's pages lead to. */
export type Marking = Pick<ReportDocument, 'footnotes'> & {
  language: Language;
  /** Footnotes of the languages before it: not every program begins anew with each, so the document has one numbering. */
  footnotesBefore: number;
};

/**
 * The pieces of a text with the marks that stand after each. A program numbers footnotes as it meets them, and each can be
 * met only once: where a second figure bears a mark, the same number leads back to the first.
 */
export function writeMarked(text: MarkedText, marking: Marking): ParagraphChild[] {
  return text.flatMap(({ text: words, marks }) => [
    say(words, marking.language),
    ...marks.flatMap((mark, place) => [
      ...(place === 0 ? [] : [new TextRun({ text: ',\u2009', superScript: true })]),
      writeMark(mark, marking),
    ]),
  ]);
}

function writeMark(
  { number, isFirst }: FootnoteMark,
  { footnotes, language, footnotesBefore }: Marking,
): ParagraphChild {
  const anchor = `footnote_${language}_${number}`;
  if (!isFirst) {
    return new InternalHyperlink({
      anchor,
      children: [new TextRun({ text: String(footnotesBefore + number), superScript: true })],
    });
  }
  const text = footnotes[number - 1] ?? '';
  const content = new Paragraph({ style: 'FootnoteText', children: [say(` ${text}`, language)] });
  return new Bookmark({ id: anchor, children: [new FootnoteReferenceRun({ children: [content] })] });
}

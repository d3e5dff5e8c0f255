import type { Language, ReportFootnote, ReportRun } from '@korsetkish/contract';
import {
  Bookmark,
  FootnoteReferenceRun,
  InternalHyperlink,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';

/**
 * The footnotes of one language's pages. A program numbers footnotes as it meets them, and each can be met only once: where
 * a second figure bears a mark, the same number leads back to the first.
 */
export class FootnoteMarks {
  readonly #language: Language;
  readonly #footnotes: ReadonlyMap<number, ReportFootnote>;
  /** What number each has on these pages, by its number in the report. */
  readonly #numbers = new Map<number, number>();

  constructor(footnotes: readonly ReportFootnote[], language: Language) {
    this.#language = language;
    this.#footnotes = new Map(footnotes.map((each) => [each.footnote, each]));
  }

  /** The pieces of a text with the marks that stand after each. */
  write(runs: readonly ReportRun[]): ParagraphChild[] {
    return runs.flatMap(({ text, footnotes }) => [
      new TextRun(text),
      ...footnotes.flatMap((footnote, place) => [
        ...(place === 0 ? [] : [new TextRun({ text: ',\u2009', superScript: true })]),
        this.#mark(footnote),
      ]),
    ]);
  }

  #mark(footnote: number): ParagraphChild {
    const anchor = `footnote_${this.#language}_${footnote}`;
    const number = this.#numbers.get(footnote);
    if (number !== undefined) {
      return new InternalHyperlink({
        anchor,
        children: [new TextRun({ text: String(number), superScript: true })],
      });
    }
    this.#numbers.set(footnote, this.#numbers.size + 1);
    const text = this.#footnotes.get(footnote)?.text[this.#language] ?? '';
    const content = new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${text}`)] });
    return new Bookmark({ id: anchor, children: [new FootnoteReferenceRun({ children: [content] })] });
  }
}

import type { Language, ReportFootnote, ReportRun } from '@korsetkish/contract';
import { keepDashes } from './keep-dashes.ts';
import type { MarkedText } from './report-document.ts';

/**
 * Numbers the footnotes of one language's pages as a reader meets them. A report numbers them once for both languages, and
 * these need not name their figures in one order.
 */
export function numberFootnotes(footnotes: readonly ReportFootnote[], language: Language) {
  const texts = new Map(footnotes.map(({ footnote, text }) => [footnote, text[language]]));
  const numbers = new Map<number, number>();
  return {
    /** A text with its marks; texts are to be given in the order in which they are read. */
    mark: (runs: readonly ReportRun[]): MarkedText =>
      runs.map((run) => ({
        text: keepDashes(run.text),
        marks: run.footnotes.map((footnote) => {
          const known = numbers.get(footnote);
          const number = known ?? numbers.size + 1;
          numbers.set(footnote, number);
          return { number, isFirst: known === undefined };
        }),
      })),
    /** What the numbers so far stand for, the first of number 1. */
    list: (): string[] => [...numbers.keys()].map((footnote) => texts.get(footnote) ?? ''),
  };
}

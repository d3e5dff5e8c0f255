import type { Observation } from '@korsetkish/contract';

/** A mark after a text. A footnote is told where it is first mentioned; every later mark leads back there. */
export interface FootnoteMark {
  /** What the footnote is called on these pages, from 1. */
  number: number;
  isFirst: boolean;
}

/** A piece of a text, and the marks that stand right after it. */
export interface MarkedRun {
  text: string;
  marks: readonly FootnoteMark[];
}
export type MarkedText = readonly MarkedRun[];

/** A bar of a picture. */
export interface DocumentBar {
  name: string;
  /** Its figure in words, which stands beside it. */
  text: string;
  /** In its unit without a power of ten; null: a gap. */
  value: number | null;
  figure: Observation | null;
}

/** What stands on the pages, in the order in which it is read. */
export type DocumentPart =
  /** What it is, and under it what it is about: with a space between, they are the title. */
  | { part: 'TITLE'; lines: readonly string[] }
  | { part: 'HEADING'; level: 1 | 2; text: string }
  | { part: 'PARAGRAPH'; said: MarkedText }
  | { part: 'LIST'; lead: MarkedText; items: readonly MarkedText[] }
  | {
      part: 'TABLE';
      caption: string;
      rowsName: string;
      columns: readonly string[];
      rows: readonly { name: string; cells: readonly MarkedText[] }[];
    }
  | { part: 'CHART'; title: string; bars: readonly DocumentBar[]; alternative: string }
  | { part: 'NARRATIVE'; paragraphs: readonly string[]; signed: string }
  | { part: 'NOTE'; text: string }
  | { part: 'SOURCE'; text: string }
  | { part: 'SIGNATURE'; placeAndDay: string; sign: string };

/** The pages of a report in one language, whatever they are written with: a Word document, a screen, paper. */
export interface ReportDocument {
  title: string;
  /** What every page says of figures that are not published; null: all are. */
  draft: string | null;
  parts: readonly DocumentPart[];
  /** Texts of the footnotes, the first of number 1. */
  footnotes: readonly string[];
}

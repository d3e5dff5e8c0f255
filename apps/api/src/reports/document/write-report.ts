import type { DocumentProgress, Language, Report, ReportEdition } from '@korsetkish/contract';
import { buildReportDocument, nameEdition, type ReportDocument } from '@korsetkish/figures';
import { Document, type ISectionOptions, Packer } from 'docx';
import { countParts } from './count-parts.ts';
import type { Marking } from './footnote-marks.ts';
import { Milestone } from './milestone.ts';
import { layOutPages } from './page.ts';
import { LISTS, styleDocument } from './styles.ts';
import { writePart } from './write-part.ts';

/** Media type of a Word document (ECMA-376). */
export const DOCUMENT_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a document says besides its report. */
export type Stamp = {
  /** When it was written, for the signature: `2021-06-01`. */
  day: string;
  /** Which edition every page says that it is; null: none. */
  edition: Pick<ReportEdition, 'number' | 'year'> | null;
};

/**
 * A report as a Word document: A4, in each language on pages of its own.
 * @param languages in their order in the document, at least one
 * @param tell is told how far it is, while everything else waits
 */
export function writeReport(
  report: Report,
  languages: readonly [Language, ...Language[]],
  stamp: Stamp,
  tell: (progress: DocumentProgress) => void = () => {},
): Promise<Buffer> {
  const pages = languages.map((language) => ({
    language,
    document: buildReportDocument(report, language, stamp.day),
  }));
  return writeDocuments(pages, stamp, tell);
}

/** What stands on pages in one language. */
type Pages = { language: Language; document: ReportDocument };

/**
 * Pages as a Word document: A4, those of each language after those of the one before.
 * @param tell is told how far it is, while everything else waits
 */
export function writeDocuments(
  pages: readonly Pages[],
  stamp: Pick<Stamp, 'edition'>,
  tell: (progress: DocumentProgress) => void = () => {},
): Promise<Buffer> {
  const [first] = pages;
  if (first === undefined) throw new RangeError('a document has pages in some language');
  const count = countParts(
    pages.reduce((total, { document }) => total + document.parts.length, 0),
    tell,
  );
  return Packer.toBuffer(
    new Document({
      title: first.document.title,
      creator: 'Көрсеткіш',
      styles: styleDocument(first.language),
      numbering: LISTS,
      sections: pages.map(({ language, document }, place) => {
        const footnotesBefore = pages
          .slice(0, place)
          .reduce((sum, before) => sum + before.document.footnotes.length, 0);
        const marking = { language, footnotes: document.footnotes, footnotesBefore };
        return writePages(document, stamp, marking, count);
      }),
    }),
  );
}

function writePages(
  { draft, parts }: ReportDocument,
  { edition }: Pick<Stamp, 'edition'>,
  marking: Marking,
  count: ReturnType<typeof countParts>,
): ISectionOptions {
  return {
    ...layOutPages(edition === null ? draft : nameEdition(edition)[marking.language], marking.language),
    children: parts.flatMap((part) => {
      const children = writePart(part, marking);
      count.laidOut();
      return [...children, new Milestone(count.written)];
    }),
  };
}

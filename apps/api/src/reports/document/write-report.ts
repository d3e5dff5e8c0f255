import type { Language, Report, ReportEdition } from '@korsetkish/contract';
import { buildReportDocument, nameEdition, type ReportDocument } from '@korsetkish/figures';
import { Document, type ISectionOptions, Packer } from 'docx';
import type { Marking } from './footnote-marks.ts';
import { layOutPages } from './page.ts';
import { LISTS, styleDocument } from './styles.ts';
import { writePart } from './write-part.ts';

/** Media type of a Word document (ECMA-376). */
export const DOCUMENT_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a document says besides its report. */
type Stamp = {
  /** When it was written, for the signature: `2021-06-01`. */
  day: string;
  /** Which edition every page says that it is; null: none. */
  edition: Pick<ReportEdition, 'number' | 'year'> | null;
};

/**
 * A report as a Word document: A4, in each language on pages of its own.
 * @param languages in their order in the document, at least one
 */
export async function writeReport(
  report: Report,
  languages: readonly [Language, ...Language[]],
  stamp: Stamp,
): Promise<Buffer> {
  const [first] = languages;
  const pages = languages.map((language) => ({
    language,
    document: buildReportDocument(report, language, stamp.day),
  }));
  return Packer.toBuffer(
    new Document({
      title: report.title[first],
      creator: 'Көрсеткіш',
      styles: styleDocument(first),
      numbering: LISTS,
      sections: pages.map(({ language, document }, place) =>
        writePages(document, stamp, {
          language,
          footnotes: document.footnotes,
          footnotesBefore: pages
            .slice(0, place)
            .reduce((sum, before) => sum + before.document.footnotes.length, 0),
        }),
      ),
    }),
  );
}

function writePages({ draft, parts }: ReportDocument, { edition }: Stamp, marking: Marking): ISectionOptions {
  return {
    ...layOutPages(edition === null ? draft : nameEdition(edition)[marking.language]),
    children: parts.flatMap((part) => writePart(part, marking)),
  };
}

import type { Language, Report } from '@korsetkish/contract';
import { buildReportDocument } from '@korsetkish/figures';
import { Document, type ISectionOptions, Packer } from 'docx';
import { layOutPages } from './page.ts';
import { LISTS, styleDocument } from './styles.ts';
import { writePart } from './write-part.ts';

/** Media type of a Word document (ECMA-376). */
export const DOCUMENT_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * A report as a Word document: A4, in each language on pages of its own.
 * @param languages in their order in the document, at least one
 * @param day when it was written, for the signature: `2021-06-01`
 */
export async function writeReport(
  report: Report,
  languages: readonly [Language, ...Language[]],
  day: string,
): Promise<Buffer> {
  const [first] = languages;
  return Packer.toBuffer(
    new Document({
      title: report.title[first],
      creator: 'Көрсеткіш',
      styles: styleDocument(first),
      numbering: LISTS,
      sections: languages.map((language) => writePages(report, language, day)),
    }),
  );
}

function writePages(report: Report, language: Language, day: string): ISectionOptions {
  const { draft, parts, footnotes } = buildReportDocument(report, language, day);
  return {
    ...layOutPages(draft),
    children: parts.flatMap((part) => writePart(part, { language, footnotes })),
  };
}

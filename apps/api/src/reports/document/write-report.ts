import type { Language, Report } from '@korsetkish/contract';
import { formatTimePeriod, REPORT_WORDS } from '@korsetkish/figures';
import { Document, HeadingLevel, type ISectionOptions, Packer, Paragraph, type Table, TextRun } from 'docx';
import { FootnoteMarks } from './footnote-marks.ts';
import { layOutPages } from './page.ts';
import { LISTS, STYLE, styleDocument } from './styles.ts';
import { writeBlock } from './write-block.ts';

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
  const writing = {
    language,
    marks: new FootnoteMarks(report.footnotes, language),
    figures: report.figures,
  };
  return {
    ...layOutPages(language, report.submission !== null),
    children: [
      new Paragraph({ heading: HeadingLevel.TITLE, text: report.title[language] }),
      ...report.sections.flatMap(({ heading, blocks }) => [
        new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading[language] }),
        ...blocks.flatMap((block) => writeBlock(block, writing)),
      ]),
      ...writeSources(report, language),
      writeSignature(report, language, day),
    ],
  };
}

function writeSources({ sources }: Report, language: Language): (Paragraph | Table)[] {
  if (sources.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: REPORT_WORDS.sources[language] }),
    ...sources.map(
      ({ title, issuer }) =>
        new Paragraph({ style: STYLE.note, text: `${title[language]} (${issuer[language]})` }),
    ),
  ];
}

/** Place and day, and a line to sign on: who signs is written by hand. */
function writeSignature({ place }: Report, language: Language, day: string): Paragraph {
  return new Paragraph({
    style: STYLE.signature,
    children: [
      new TextRun(`${place[language]}, ${formatTimePeriod(day, language, 'label')}`),
      new TextRun({ break: 2, text: `${REPORT_WORDS.signature[language]} ____________________` }),
    ],
  });
}

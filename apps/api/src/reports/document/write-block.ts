import type { Language, Observation, ReportBlock } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { FootnoteMarks } from './footnote-marks.ts';
import { PARTS_LIST, STYLE } from './styles.ts';
import { writeChart } from './write-chart.ts';
import { writeTable } from './write-table.ts';

/** What the pages of one language are written with. */
export interface Writing {
  language: Language;
  marks: FootnoteMarks;
  /** All figures of the report, by their places. */
  figures: readonly Observation[];
}

/** A block of a report as paragraphs and tables. */
export function writeBlock(block: ReportBlock, { language, marks, figures }: Writing): (Paragraph | Table)[] {
  switch (block.block) {
    case 'HEADING':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text[language] })];
    case 'SENTENCE':
      return [new Paragraph({ children: marks.write(block.said[language]) })];
    case 'LIST':
      return [
        new Paragraph({ keepNext: true, children: marks.write(block.lead[language]) }),
        ...block.items.map(
          (item) =>
            new Paragraph({
              alignment: AlignmentType.LEFT,
              numbering: { reference: PARTS_LIST, level: 0 },
              children: marks.write(item[language]),
            }),
        ),
      ];
    case 'TABLE':
      return writeTable(block, language, marks);
    case 'CHART':
      return writeChart(block, language, figures);
    case 'NARRATIVE':
      return [
        ...block.text[language].split(/\n{2,}/).map((text) => new Paragraph({ text })),
        new Paragraph({
          style: STYLE.note,
          alignment: AlignmentType.RIGHT,
          children: [new TextRun(`${block.author}, ${formatDate(block.day)}`)],
        }),
      ];
    case 'NOTE':
      return [
        new Paragraph({
          style: STYLE.note,
          spacing: { before: 120, after: 120 },
          text: block.text[language],
        }),
      ];
  }
}

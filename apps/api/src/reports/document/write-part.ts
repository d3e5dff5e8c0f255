import type { DocumentPart } from '@korsetkish/figures';
import { AlignmentType, HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import { type Marking, writeMarked } from './footnote-marks.ts';
import { PARTS_LIST, STYLE } from './styles.ts';
import { writeChart } from './write-chart.ts';
import { writeTable } from './write-table.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** A part of a report as paragraphs and tables. */
export function writePart(part: DocumentPart, marking: Marking): (Paragraph | Table)[] {
  switch (part.part) {
    case 'TITLE':
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: part.lines.map((text, place) => new TextRun(place === 0 ? text : { break: 1, text })),
        }),
      ];
    case 'HEADING':
      return [new Paragraph({ heading: LEVELS[part.level], text: part.text })];
    case 'PARAGRAPH':
      return [new Paragraph({ children: writeMarked(part.said, marking) })];
    case 'LIST':
      return [
        new Paragraph({ keepNext: true, children: writeMarked(part.lead, marking) }),
        ...part.items.map(
          (item) =>
            new Paragraph({
              alignment: AlignmentType.LEFT,
              numbering: { reference: PARTS_LIST, level: 0 },
              children: writeMarked(item, marking),
            }),
        ),
      ];
    case 'TABLE':
      return writeTable(part, marking);
    case 'CHART':
      return writeChart(part);
    case 'NARRATIVE':
      return [
        ...part.paragraphs.map((text) => new Paragraph({ text })),
        new Paragraph({
          style: STYLE.note,
          alignment: AlignmentType.RIGHT,
          children: [new TextRun(part.signed)],
        }),
      ];
    case 'NOTE':
      return [new Paragraph({ style: STYLE.note, spacing: { before: 120, after: 120 }, text: part.text })];
    case 'SOURCE':
      // Nobody signs a sheet that has nothing else on it.
      return [new Paragraph({ style: STYLE.note, keepNext: true, text: part.text })];
    case 'SIGNATURE':
      return [
        new Paragraph({
          style: STYLE.signature,
          children: [new TextRun(part.placeAndDay), new TextRun({ break: 2, text: part.sign })],
        }),
      ];
  }
}

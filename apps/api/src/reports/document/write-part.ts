import type { DocumentPart } from '@korsetkish/figures';
import { AlignmentType, HeadingLevel, Paragraph, type Table } from 'docx';
import { type Marking, writeMarked } from './footnote-marks.ts';
import { say } from './say.ts';
import { PARTS_LIST, STYLE } from './styles.ts';
import { writeChart } from './write-chart.ts';
import { writeTable } from './write-table.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** A part of a report as paragraphs and tables. */
export function writePart(part: DocumentPart, marking: Marking): (Paragraph | Table)[] {
  const { language } = marking;
  switch (part.part) {
    case 'TITLE':
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: part.lines.map((text, place) => say(text, language, place === 0 ? {} : { break: 1 })),
        }),
      ];
    case 'HEADING':
      return [new Paragraph({ heading: LEVELS[part.level], children: [say(part.text, language)] })];
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
      return writeChart(part, language);
    case 'NARRATIVE':
      return [
        ...part.paragraphs.map((text) => new Paragraph({ children: [say(text, language)] })),
        new Paragraph({
          style: STYLE.note,
          alignment: AlignmentType.RIGHT,
          children: [say(part.signed, language)],
        }),
      ];
    case 'NOTE':
      return [
        new Paragraph({
          style: STYLE.note,
          spacing: { before: 120, after: 120 },
          children: [say(part.text, language)],
        }),
      ];
    case 'SOURCE':
      // Nobody signs a sheet that has nothing else on it.
      return [new Paragraph({ style: STYLE.note, keepNext: true, children: [say(part.text, language)] })];
    case 'SIGNATURE':
      return [
        new Paragraph({
          style: STYLE.signature,
          children: [say(part.placeAndDay, language), say(part.sign, language, { break: 2 })],
        }),
      ];
  }
}

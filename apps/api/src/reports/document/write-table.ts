import type { DocumentPart } from '@korsetkish/figures';
import {
  AlignmentType,
  convertMillimetersToTwip,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type Marking, writeMarked } from './footnote-marks.ts';
import { TEXT_MM } from './page.ts';
import { say } from './say.ts';
import { STYLE } from './styles.ts';

type TablePart = Extract<DocumentPart, { part: 'TABLE' }>;

/** How much of a table's breadth the names of its rows may take. */
const NAMES_SHARE = 0.4;

/** A table with its caption: the row of headings is repeated on every page, and no row is cut by the end of one. */
export function writeTable(
  { caption, rowsName, columns, rows }: TablePart,
  marking: Marking,
): (Paragraph | Table)[] {
  const { language } = marking;
  const nameCell = (text: string, isHeader: boolean): Cell => ({
    children: [say(text, language, { bold: isHeader })],
    alignment: isHeader ? AlignmentType.CENTER : AlignmentType.LEFT,
  });
  const width = convertMillimetersToTwip(TEXT_MM);
  const names = Math.round(width * NAMES_SHARE);
  const widths = [names, ...columns.map(() => Math.floor((width - names) / columns.length))];
  const writeRow = (cells: readonly Cell[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((cell, place) => writeCell(cell, widths[place] ?? 0, isHeader)),
    });
  return [
    new Paragraph({ style: STYLE.caption, children: [say(caption, language)] }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      rows: [
        writeRow(
          [rowsName, ...columns].map((name) => nameCell(name, true)),
          true,
        ),
        ...rows.map(({ name, cells }) =>
          writeRow(
            [
              nameCell(name, false),
              ...cells.map((cell) => ({
                children: writeMarked(cell, marking),
                alignment: AlignmentType.RIGHT,
              })),
            ],
            false,
          ),
        ),
      ],
    }),
    // What follows a table must not stick to it.
    new Paragraph({ style: STYLE.cell }),
  ];
}

type Cell = {
  children: ParagraphChild[];
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT' | 'CENTER'];
};

function writeCell({ children, alignment }: Cell, width: number, isHeader: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    verticalAlign: isHeader ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [new Paragraph({ style: STYLE.cell, alignment, children })],
  });
}

import type { DocumentPart, MarkedText, ReportDocument } from '@korsetkish/figures';

export type TablePart = Extract<DocumentPart, { part: 'TABLE' }>;
export type ChartPart = Extract<DocumentPart, { part: 'CHART' }>;
type Text = { text: string };

/** What the end of a sheet of paper never cuts. */
export type SheetPiece = {
  /** It stands on one sheet with what follows. */
  keepsNext: boolean;
  /** What it says that has marks of footnotes. */
  said: readonly MarkedText[];
} & (
  | ({ piece: 'STAFF_PARAGRAPH' | 'SIGNED' | 'CAPTION' | 'NOTE' | 'SOURCE' } & Text)
  | { piece: 'TITLE'; lines: readonly string[] }
  | ({ piece: 'HEADING'; level: 1 | 2 } & Text)
  | { piece: 'PARAGRAPH' | 'LEAD' }
  /** One of the list that is this part of the document. */
  | { piece: 'ITEM'; list: number }
  /** One of the table that is this part of the document. */
  | { piece: 'ROW'; list: number; table: TablePart; row: TablePart['rows'][number] }
  /** After a table. */
  | { piece: 'GAP' }
  | { piece: 'CHART'; chart: ChartPart }
  | { piece: 'SIGNATURE'; placeAndDay: string; sign: string }
);

/** The pages of a report as pieces, in the order in which they are read. */
export function listPieces({ parts }: Pick<ReportDocument, 'parts'>): SheetPiece[] {
  return parts.flatMap(splitPart);
}

const ALONE = { keepsNext: false, said: [] } as const;
const WITH_NEXT = { keepsNext: true, said: [] } as const;

function splitPart(part: DocumentPart, list: number): SheetPiece[] {
  switch (part.part) {
    case 'TITLE':
      return [{ piece: 'TITLE', ...WITH_NEXT, lines: part.lines }];
    case 'HEADING':
      return [{ piece: 'HEADING', ...WITH_NEXT, level: part.level, text: part.text }];
    case 'PARAGRAPH':
      return [{ piece: 'PARAGRAPH', keepsNext: false, said: [part.said] }];
    case 'LIST':
      return [
        { piece: 'LEAD', keepsNext: true, said: [part.lead] },
        ...part.items.map((item): SheetPiece => ({ piece: 'ITEM', list, keepsNext: false, said: [item] })),
      ];
    case 'TABLE':
      return [
        { piece: 'CAPTION', ...WITH_NEXT, text: part.caption },
        ...part.rows.map(
          (row): SheetPiece => ({ piece: 'ROW', keepsNext: false, said: row.cells, list, table: part, row }),
        ),
        { piece: 'GAP', ...ALONE },
      ];
    case 'CHART':
      return [
        { piece: 'CAPTION', ...WITH_NEXT, text: part.title },
        { piece: 'CHART', ...ALONE, chart: part },
      ];
    case 'NARRATIVE':
      return [
        ...part.paragraphs.map((text, place): SheetPiece => {
          const isLast = place === part.paragraphs.length - 1;
          return { piece: 'STAFF_PARAGRAPH', keepsNext: isLast, said: [], text };
        }),
        { piece: 'SIGNED', ...ALONE, text: part.signed },
      ];
    case 'NOTE':
      return [{ piece: 'NOTE', ...ALONE, text: part.text }];
    case 'SOURCE':
      // Nobody signs a sheet that has nothing else on it.
      return [{ piece: 'SOURCE', ...WITH_NEXT, text: part.text }];
    case 'SIGNATURE':
      return [{ piece: 'SIGNATURE', ...ALONE, placeAndDay: part.placeAndDay, sign: part.sign }];
  }
}

/** Numbers of the footnotes that are told on the sheet that a piece stands on. */
export function listFirstFootnotes({ said }: SheetPiece): number[] {
  return said.flat().flatMap(({ marks }) => marks.filter((mark) => mark.isFirst).map(({ number }) => number));
}

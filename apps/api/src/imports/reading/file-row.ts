import * as z from 'zod';
import { columnLetters } from '../../spreadsheet/column-letters.ts';

/** A cell as its file holds it. */
const Filled = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('TEXT'), text: z.string() }),
  z.object({
    kind: z.literal('NUMBER'),
    number: z.string(),
    shownDecimals: z.int().nullable(),
    isPercent: z.boolean(),
  }),
  z.object({
    kind: z.literal('DATE'),
    serial: z.number(),
    calendar: z.literal([1900, 1904]),
    shown: z.enum(['DAY', 'MONTH', 'YEAR']),
  }),
]);
export type FileCell = z.infer<typeof Filled>;

/** The cells of a row, column by column; null is an empty one. */
export const FileCells = z.array(Filled.nullable());

/** A row of a sheet, or a record of a text file. */
export interface FileRow {
  /** The sheet's name; null in a text file. */
  sheet: string | null;
  /** Counted from 1; of a text file, the line it ends on. */
  row: number;
  /** Column by column from the first; as many as the row has. */
  cells: readonly (FileCell | null)[];
}

/** Cells that are one: first and last row counted from 1, columns from 0, all inclusive. */
export interface MergedCells {
  sheet: string;
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** Where a cell stands, as spreadsheets write it: `Лист1!B5`; of a text file `B5` with its line. */
export function placeOf({ sheet, row }: Pick<FileRow, 'sheet' | 'row'>, column: number): string {
  const cell = `${columnLetters(column)}${row}`;
  return sheet === null ? cell : `${sheet}!${cell}`;
}

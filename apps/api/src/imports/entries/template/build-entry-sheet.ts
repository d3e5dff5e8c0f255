import type { Language } from '@korsetkish/contract';
import { type Cell, styledCell } from '../../../spreadsheet/cell.ts';
import type { Worksheet } from '../../../spreadsheet/format-worksheet.ts';

type EntrySheet<Role extends string> = {
  name: string;
  /** In the order in which they stand. */
  columns: readonly Role[];
  headings: Readonly<Record<Role, Readonly<Record<Language, string>>>>;
  widths: Readonly<Record<Role, number>>;
  rows: readonly Cell[][];
};

/**
 * A sheet to fill in: headings that files are found to be read by, and a row for each of what the document has. Its cells
 * are texts, so that no spreadsheet makes a day of number 1.10.
 */
export const buildEntrySheet = <Role extends string>(
  { name, columns, headings, widths, rows }: EntrySheet<Role>,
  language: Language,
): Worksheet => ({
  name,
  widths: columns.map((role) => widths[role]),
  columnStyle: 'code',
  frozenRows: 1,
  rows: function* () {
    yield columns.map((role) => styledCell(headings[role][language], 'heading'));
    yield* rows;
  },
});

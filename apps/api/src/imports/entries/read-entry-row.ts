import type { CellProblem, ImportMapping } from '@korsetkish/contract';
import { columnIndex } from '../../spreadsheet/column-letters.ts';
import { isNumbering } from '../mapping/infer-header.ts';
import type { FileRow } from '../reading/file-row.ts';
import { type CellsOfRow, openRow } from './cells-of-row.ts';
import type { EntryCatalogue } from './entry-catalogue.ts';
import type { ReadRow } from './entry-reading.ts';

/**
 * What one row says, with everything of it that cannot be read: whoever mends a file wants to know all at once. null: the
 * row says nothing, as it is empty or stands above the table.
 */
export function readEntryRow<Said extends object>(
  row: FileRow,
  mapping: ImportMapping,
  catalogue: EntryCatalogue,
  readSaid: (cells: CellsOfRow) => Said,
): ReadRow<Said> | null {
  if (row.sheet !== mapping.sheet || row.row <= mapping.headerRow || isNumbering(row)) return null;
  if (mapping.columns.every(({ role, column }) => role === 'IGNORED' || !row.cells[column])) return null;
  const cells = openRow(row, mapping, catalogue);
  const said = readSaid(cells);
  const placeOf = ({ cell }: CellProblem) => (cell === null ? -1 : (columnIndex(cell) ?? -1));
  const problems = cells.problems.toSorted((one, other) => placeOf(one) - placeOf(other));
  return { sheet: row.sheet, row: row.row, said, problems };
}

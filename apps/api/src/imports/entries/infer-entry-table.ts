import type { ImportColumn, ImportMapping } from '@korsetkish/contract';
import { isNumbering } from '../mapping/infer-header.ts';
import { plainColumn } from '../mapping/plain-column.ts';
import { readCodeCell, textOf } from '../mapping/read-file-cell.ts';
import type { InferredTable } from '../purpose.ts';
import type { FileCell, FileRow } from '../reading/file-row.ts';
import type { EntryCatalogue, ImportedDocument } from './entry-catalogue.ts';
import type { EntryReading } from './entry-reading.ts';
import { findCodes } from './read-codes-cell.ts';

/** Rows among which the headings are looked for. */
const LOOKED_THROUGH = 40;
/** A row of so many texts, each another, is taken for one of headings where no heading is known. */
const LOOKS_LIKE_HEADINGS = 3;
/** Of the cells below a heading so many must read alike for the column to be taken for that. */
const ENOUGH = 0.6;

/** What columns are known by. */
type Known = Pick<EntryReading, 'roleOfHeading' | 'enoughHeadings' | 'knownByCells'>;

/**
 * Takes the first rows of a file for a table of a document's entries. Their area and direction are the document's where no cell says
 * others.
 * @returns null when there is no table in them
 */
export function inferEntryTable(
  rows: readonly FileRow[],
  known: Known,
  catalogue: EntryCatalogue,
  { refArea, direction }: ImportedDocument,
): InferredTable | null {
  const header = inferHeaderRow(rows, known);
  if (header === null) return null;
  const ofSheet = rows.filter(({ sheet }) => sheet === header.sheet);
  const above = ofSheet.filter(({ row }) => row < header.row);
  const below = ofSheet.filter((row) => row.row > header.row && !isNumbering(row));
  const width = Math.max(header.cells.length, ...below.map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, column) => textOf(header.cells[column] ?? null));
  const columns = headings.map((heading, column) =>
    plainColumn(
      column,
      inferRole(
        heading,
        below.flatMap(({ cells }) => cells[column] ?? []),
        known,
        catalogue,
      ),
    ),
  );
  const mapping: ImportMapping = {
    ...{ sheet: header.sheet, headerRow: header.row, columns, refArea, direction },
    ...{ indicator: null, timePeriod: null, unit: null, decimalSign: null },
  };
  return {
    mapping,
    titles: above.flatMap(({ cells }) => cells.filter((cell) => cell !== null).map(textOf)),
    headings,
  };
}

function inferHeaderRow(rows: readonly FileRow[], { roleOfHeading, enoughHeadings }: Known): FileRow | null {
  const first = rows.slice(0, LOOKED_THROUGH);
  const textsOf = ({ cells }: FileRow) => cells.filter((cell) => cell !== null).map(textOf);
  const header = first.find((row) => {
    const texts = textsOf(row);
    // A single text is a title, whatever it says.
    return (
      texts.length > 1 && new Set(texts.flatMap((text) => roleOfHeading(text) ?? [])).size >= enoughHeadings
    );
  });
  if (header !== undefined) return header;
  return (
    first.find((row, index) => {
      const isText = row.cells.every((cell) => cell === null || cell.kind === 'TEXT');
      const isFollowed = rows[index + 1]?.sheet === row.sheet;
      return isText && isFollowed && new Set(textsOf(row)).size >= LOOKS_LIKE_HEADINGS;
    }) ?? null
  );
}

function inferRole(
  heading: string,
  cells: readonly FileCell[],
  { roleOfHeading, knownByCells }: Known,
  catalogue: EntryCatalogue,
): ImportColumn['role'] {
  const isMostly = (is: (cell: FileCell) => boolean) =>
    cells.length > 0 && cells.filter(is).length >= cells.length * ENOUGH;
  const role = roleOfHeading(heading);
  // A plan's own directions are parts of it.
  if (
    role === 'DIRECTION' &&
    isMostly((cell) => readCodeCell(cell, catalogue.indexOf('PART')).kind === 'READ')
  ) {
    return 'PART';
  }
  return (
    role ??
    knownByCells.find((each) => isMostly((cell) => findCodes(cell, each, catalogue) !== null)) ??
    'IGNORED'
  );
}

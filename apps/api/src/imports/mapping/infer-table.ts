import type { ImportMapping } from '@korsetkish/contract';
import { inferNumberStyle, type NumberStyle, readUnit } from '@korsetkish/figures';
import type { InferredTable } from '../purpose.ts';
import type { FileRow } from '../reading/file-row.ts';
import type { ImportCatalogue } from './import-catalogue.ts';
import { inferColumns } from './infer-columns.ts';
import { inferHeaderRow } from './infer-header.ts';
import { textOf } from './read-file-cell.ts';

/** A table of figures. */
export interface InferredFigures extends InferredTable {
  /** What told how numbers are written, or that nothing did. */
  numberStyle: NumberStyle;
}

/**
 * Takes the first rows of a file for a table. The area and period are the submission's where no column says others.
 * @returns null when there is no table in them
 */
export function inferTable(
  rows: readonly FileRow[],
  catalogue: ImportCatalogue,
  submission: { refArea: string; timePeriod: string },
): InferredFigures | null {
  const header = inferHeaderRow(rows);
  if (header === null) return null;
  const ofSheet = rows.filter(({ sheet }) => sheet === header.sheet);
  const above = ofSheet.filter(({ row }) => row < header.row);
  const below = ofSheet.filter(({ row }) => row > header.row);
  const columns = inferColumns(header, below, catalogue);
  const titles = above.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [textOf(cell)])));
  const said = titles.map(readUnit).filter((unit) => unit !== null);
  const [unit] = said;
  const numberStyle = inferNumberStyle(listTypedNumbers(below, columns));
  return {
    mapping: {
      sheet: header.sheet,
      headerRow: header.row,
      columns,
      indicator: null,
      refArea: columns.some(({ role, refArea }) => role === 'REF_AREA' || refArea)
        ? null
        : submission.refArea,
      timePeriod: columns.some(({ role, timePeriod }) => role === 'TIME_PERIOD' || timePeriod)
        ? null
        : submission.timePeriod,
      direction: null,
      unit: unit && said.length === 1 ? { unitMult: unit.unitMult, of: unit.of } : null,
      decimalSign: numberStyle.kind === 'DECIDED' ? numberStyle.sign : null,
    },
    titles,
    headings: columns.map(({ column }) => textOf(header.cells[column] ?? null)),
    numberStyle,
  };
}

/** Numbers that were typed as text; a number cell leaves nothing to ask. */
function* listTypedNumbers(rows: readonly FileRow[], columns: ImportMapping['columns']): Generator<string> {
  const figures = columns.filter(({ role }) => role === 'OBS_VALUE');
  for (const { cells } of rows) {
    for (const { column } of figures) {
      const cell = cells[column];
      if (cell?.kind === 'TEXT') yield cell.text;
    }
  }
}

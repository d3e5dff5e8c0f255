import * as z from 'zod';
import { ImportOutcome, ImportProblem } from './import.ts';

/** What of a row cannot be taken, and the cell that says so. */
export const CellProblem = ImportProblem.extend({
  cell: z.string().nullable().meta({ description: 'Null: no column of the file says it' }),
  text: z.string().meta({ description: 'As it stands there' }),
}).meta({ id: 'CellProblem' });
export type CellProblem = z.infer<typeof CellProblem>;

/** A row of a document's file, whatever it says. */
export const ImportedRow = z.object({
  sheet: z.string().nullable(),
  row: z.int().min(1),
  problems: z.array(CellProblem).meta({ description: 'None: it can be taken over' }),
});

/** The same as a line of the dry run. */
export const ImportedRowLine = ImportedRow.extend({ position: z.int(), outcome: ImportOutcome });

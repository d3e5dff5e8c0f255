import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { Frequency } from './frequency.ts';
import { ImportedRow, ImportedRowLine } from './imported-entry.ts';
import { KatoCode } from './ref-area.ts';
import { TimePeriod } from './time-period.ts';

/** What a file can say of an action. Nothing in it: the document prints none. */
export const ImportableAction = z
  .object({
    number: z.string(),
    part: z.string().nullable(),
    textKk: z.string(),
    textRu: z.string(),
    direction: ConceptCode,
    refAreas: z.array(KatoCode),
    addressees: z.array(ConceptCode),
    controller: ConceptCode.nullable(),
    due: z.iso.date().nullable().meta({ description: 'Null: not set' }),
    plannedPeriod: TimePeriod.nullable(),
    frequency: Frequency.nullable(),
    indicators: z.array(ConceptCode).meta({ description: 'That it is to move' }),
    continues: ConceptCode.nullable(),
  })
  .meta({ id: 'ImportableAction' });
export type ImportableAction = z.infer<typeof ImportableAction>;

/** What one row of a file says of an action; what it has no column for is left out, and stays as it is. */
export const SaidOfAction = ImportableAction.partial().meta({ id: 'SaidOfAction' });
export type SaidOfAction = z.infer<typeof SaidOfAction>;

/** An action as one row of a file says it. */
export const ImportedAction = ImportedRow.extend({ said: SaidOfAction });
export type ImportedAction = z.infer<typeof ImportedAction>;

/** A line of the dry run of actions. */
export const ImportActionLine = ImportedRowLine.extend({
  said: SaidOfAction,
  action: ConceptCode.nullable().meta({ description: 'Its code; null: nothing tells which action it is' }),
  standing: ImportableAction.nullable().meta({
    description: 'What the register says of it; null: it is new, or cannot be taken',
  }),
}).meta({ id: 'ImportActionLine' });
export type ImportActionLine = z.infer<typeof ImportActionLine>;

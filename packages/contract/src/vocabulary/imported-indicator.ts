import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { ImportedRow, ImportedRowLine } from './imported-entry.ts';
import { Measure } from './measure.ts';
import { Polarity } from './polarity.ts';

/** An indicator that the catalogue lacks, as a row of a file declares it. */
export const DeclaredIndicator = z
  .object({
    nameKk: z.string(),
    nameRu: z.string(),
    group: ConceptCode.meta({ description: 'Which is of one direction' }),
    unitMeasure: ConceptCode,
    measure: Measure,
    polarity: Polarity,
  })
  .meta({ id: 'DeclaredIndicator' });
export type DeclaredIndicator = z.infer<typeof DeclaredIndicator>;

/** What one row of a file says of a target indicator; what could not be read, or has no column, is left out. */
export const SaidOfIndicator = z
  .object({
    indicator: ConceptCode,
    part: z.string().nullable().meta({ description: 'Null: of no part' }),
    declared: DeclaredIndicator.partial().meta({
      description: 'As far as it could be read; left out: the catalogue has it',
    }),
  })
  .partial()
  .meta({ id: 'SaidOfIndicator' });
export type SaidOfIndicator = z.infer<typeof SaidOfIndicator>;

/** A target indicator as one row of a file says it. */
export const ImportedIndicator = ImportedRow.extend({ said: SaidOfIndicator });
export type ImportedIndicator = z.infer<typeof ImportedIndicator>;

/** A line of the dry run of target indicators. */
export const ImportIndicatorLine = ImportedRowLine.extend({
  said: SaidOfIndicator,
  indicator: ConceptCode.nullable().meta({ description: 'Null: nothing tells which it is' }),
  standing: z
    .object({ part: z.string().nullable() })
    .nullable()
    .meta({ description: 'Where the document has it; null: it has it not, or the line is refused' }),
}).meta({ id: 'ImportIndicatorLine' });
export type ImportIndicatorLine = z.infer<typeof ImportIndicatorLine>;

import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { DimensionKind } from '../dimension.ts';
import { Measure } from '../measure.ts';
import { KatoCode } from '../ref-area.ts';
import { EVERY, RelationKind, TermRole } from '../relation.ts';
import { Scenario } from '../scenario.ts';
import { TimePeriod } from '../time-period.ts';
import { EnteredText } from './entered-text.ts';

/** One term of a relation, as it is declared: `*` stands for the checked figure's own. */
export const TermEntry = z.strictObject({
  role: TermRole,
  group: z.int().min(1).max(100),
  sign: z.literal([1, -1]),
  indicator: z.union([ConceptCode, z.literal(EVERY)]),
  breakdown: z
    .string()
    .trim()
    .max(300)
    .meta({ description: '`OUTCOME=APPROVED`; empty: the printed total; `*`: the checked figure’s' }),
  everyCode: z.union([ConceptCode, z.literal(EVERY)]).nullable(),
  everyArea: z.boolean(),
  scenario: z.union([Scenario, z.literal(EVERY)]),
  refArea: KatoCode.nullable(),
  timePeriod: TimePeriod.nullable(),
  roundedTo: z.number().positive().nullable(),
});
export type TermEntry = z.infer<typeof TermEntry>;

/** A relation that figures are held against, with its terms. */
export const RelationEntry = z.strictObject({
  thing: z.literal('RELATION'),
  relation: ConceptCode,
  kind: RelationKind,
  factor: z.number(),
  constant: z.number().nullable(),
  wholeNumerator: z.boolean(),
  basePrinted: z.boolean(),
  measures: z.array(Measure).max(4),
  dimensionKind: DimensionKind.nullable(),
  except: z.array(ConceptCode).max(200),
  name: EnteredText,
  note: EnteredText.nullable(),
  notePeriods: z.string().trim().max(300).nullable().meta({
    description: 'Periods that the note is about, with semicolons between them; null: any',
  }),
  terms: z.array(TermEntry).max(100),
});
export type RelationEntry = z.infer<typeof RelationEntry>;

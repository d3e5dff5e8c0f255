import * as z from 'zod';
import { Breakdown } from './breakdown.ts';
import { ConceptCode } from './concept-code.ts';
import { DimensionKind } from './dimension.ts';
import { LocalizedText } from './localized-text.ts';
import { Measure } from './measure.ts';
import { KatoCode } from './ref-area.ts';
import { Scenario } from './scenario.ts';
import { TimePeriod } from './time-period.ts';

/** How the checked figure must stand to its parts: equal, from a bound up, up to a bound, or between its parts. */
export const RelationKind = z.enum(['EQUALS', 'AT_LEAST', 'AT_MOST', 'BETWEEN']).meta({
  id: 'RelationKind',
  description:
    'EQUALS what the parts give; AT_LEAST and AT_MOST bound what is plausible; BETWEEN the least and the greatest of its parts, as a mean is',
});
export type RelationKind = z.infer<typeof RelationKind>;

/** What a term does: RESULT is checked, FACTOR groups are multiplied, DIVISOR groups divide. */
export const TermRole = z.enum(['RESULT', 'FACTOR', 'DIVISOR']).meta({ id: 'TermRole' });
export type TermRole = z.infer<typeof TermRole>;

/** In a relation over many indicators: each of them, or each of their dimensions. */
export const EVERY = '*';

/**
 * One term of a relation. Terms of one role and `group` are added, with their `sign`. What is null is the checked
 * figure's own: its breakdown, scenario, area and period.
 */
export const RelationTerm = z.object({
  role: TermRole,
  group: z.int().min(1),
  sign: z.literal([1, -1]),
  indicator: z.union([ConceptCode, z.literal(EVERY)]),
  breakdown: Breakdown.nullable(),
  everyCode: z
    .union([ConceptCode, z.literal(EVERY)])
    .nullable()
    .meta({ description: 'Dimension of which every published code is a part' }),
  everyArea: z.boolean().meta({ description: 'True: every area directly within the area is a part' }),
  scenario: Scenario.nullable(),
  refArea: KatoCode.nullable(),
  timePeriod: TimePeriod.nullable(),
  roundedTo: z.number().nullable().meta({
    description: 'Step in base units that the source visibly rounded to, where coarser than its last digit',
  }),
});
export type RelationTerm = z.infer<typeof RelationTerm>;

/** The indicators that a relation is made for, one by one, and for which of their dimensions. */
export const RelationScope = z.object({
  measures: z.array(Measure).min(1),
  dimensionKind: DimensionKind.nullable().meta({
    description: 'Made for each dimension of this kind; null: for the indicator as a whole',
  }),
  except: z.array(ConceptCode).meta({ description: 'Indicators that it does not hold for' }),
});
export type RelationScope = z.infer<typeof RelationScope>;

/** A declared relation: RESULT (or `constant`) stands to factor x FACTOR groups / DIVISOR groups as `kind` says. */
export const Relation = z.object({
  relation: ConceptCode,
  kind: RelationKind,
  name: LocalizedText,
  scope: RelationScope.nullable().meta({ description: 'Null: its terms name the indicators' }),
  factor: z.number(),
  constant: z
    .number()
    .nullable()
    .meta({ description: 'The checked side where it is a number: shares add up to 100' }),
  wholeNumerator: z.boolean().meta({
    description: 'True: the numerator is not printed, and the check asks whether a whole number can be it',
  }),
  basePrinted: z
    .boolean()
    .meta({ description: 'False: the base is not published, so the relation cannot be worked out' }),
  terms: z.array(RelationTerm),
  note: LocalizedText.nullable(),
  notePeriods: z.array(TimePeriod).meta({
    description: 'Periods of the checks that the note is about, for it names their figures; none: any',
  }),
});
export type Relation = z.infer<typeof Relation>;

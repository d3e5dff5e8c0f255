import * as z from 'zod';
import { Breakdown } from './breakdown.ts';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';
import { KatoCode } from './ref-area.ts';
import { Scenario } from './scenario.ts';
import { TimePeriod } from './time-period.ts';

/** How a declared relation among figures came out, at the precision each was printed with. */
export const CheckResult = z
  .enum(['EXACT', 'WITHIN_ROUNDING', 'FAILS', 'BASE_NOT_PRINTED', 'INCOMPLETE'])
  .meta({ id: 'CheckResult' });
export type CheckResult = z.infer<typeof CheckResult>;

/** Equality of two sides, or a plausible lower or upper bound. */
export const RelationKind = z.enum(['EQUALS', 'AT_LEAST', 'AT_MOST']).meta({ id: 'RelationKind' });
export type RelationKind = z.infer<typeof RelationKind>;

/**
 * One term of a relation. RESULT is the figure checked; FACTOR terms of one `group` are added (with `sign`), the groups
 * multiplied; DIVISOR groups divide. `everyCode` takes all codes of that dimension that are published.
 */
export const RelationTerm = z
  .object({
    role: z.enum(['RESULT', 'FACTOR', 'DIVISOR']),
    group: z.int().min(1),
    sign: z.literal([1, -1]),
    indicator: ConceptCode,
    breakdown: Breakdown,
    everyCode: ConceptCode.nullable(),
    scenario: Scenario,
    refArea: KatoCode.nullable().meta({ description: 'Null: the area being checked' }),
    timePeriod: TimePeriod.nullable().meta({ description: 'Null: the period being checked' }),
    roundedTo: z.number().nullable().meta({
      description: 'Step in base units that the source visibly rounded to, where coarser than its last digit',
    }),
  })
  .meta({ id: 'RelationTerm' });
export type RelationTerm = z.infer<typeof RelationTerm>;

/** A declared relation: RESULT (or `constant`) stands to factor x FACTOR groups / DIVISOR groups as `kind` says. */
export const Relation = z
  .object({
    relation: ConceptCode,
    kind: RelationKind,
    name: LocalizedText,
    factor: z.number(),
    constant: z
      .number()
      .nullable()
      .meta({ description: 'The right side where it is a number: shares add up to 100' }),
    wholeNumerator: z.boolean().meta({
      description: 'True: the numerator is not printed, and the check asks whether a whole number can be it',
    }),
    basePrinted: z
      .boolean()
      .meta({ description: 'False: the base is not published, so the relation cannot be worked out' }),
    terms: z.array(RelationTerm),
    note: LocalizedText.nullable(),
  })
  .meta({ id: 'Relation' });
export type Relation = z.infer<typeof Relation>;

/** Names one published figure. */
export const ObservationKey = z
  .object({
    indicator: ConceptCode,
    refArea: KatoCode,
    breakdown: Breakdown,
    timePeriod: TimePeriod,
    scenario: Scenario,
  })
  .meta({ id: 'ObservationKey' });
export type ObservationKey = z.infer<typeof ObservationKey>;

/** A relation worked out for one area and period. Numbers are in base units of the checked figure. */
export const Check = z
  .object({
    relation: ConceptCode,
    kind: RelationKind,
    name: LocalizedText,
    refArea: KatoCode,
    timePeriod: TimePeriod,
    result: CheckResult,
    expected: z
      .number()
      .nullable()
      .meta({ description: 'What the parts give; null when it cannot be worked out' }),
    found: z.number().nullable().meta({ description: 'What is printed' }),
    tolerance: z
      .number()
      .nullable()
      .meta({ description: 'Half-width that printed precision allows, 0 = exact' }),
    observations: z.array(ObservationKey),
    note: LocalizedText.nullable(),
  })
  .meta({ id: 'Check' });
export type Check = z.infer<typeof Check>;

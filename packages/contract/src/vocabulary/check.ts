import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';
import { Observation } from './observation.ts';
import { KatoCode } from './ref-area.ts';
import { RelationKind, RelationTerm } from './relation.ts';
import { TimePeriod } from './time-period.ts';

/** How a declared relation among figures came out, at the precision each was printed with. */
export const CheckResult = z
  .enum(['EXACT', 'WITHIN_ROUNDING', 'FAILS', 'BASE_NOT_PRINTED', 'INCOMPLETE'])
  .meta({ id: 'CheckResult' });
export type CheckResult = z.infer<typeof CheckResult>;

/** Names one published figure. */
export const ObservationKey = Observation.pick({
  indicator: true,
  refArea: true,
  breakdown: true,
  timePeriod: true,
  scenario: true,
}).meta({ id: 'ObservationKey' });
export type ObservationKey = z.infer<typeof ObservationKey>;

/** A published figure as a relation's term takes it: as printed, where it stands, and what it does. */
export const CheckedFigure = z
  .object({
    ...Observation.pick({
      indicator: true,
      refArea: true,
      breakdown: true,
      timePeriod: true,
      periodAssumed: true,
      scenario: true,
      decimals: true,
      unitMeasure: true,
      unitMult: true,
      obsStatus: true,
      qualifier: true,
      source: true,
      layer: true,
    }).shape,
    obsValue: z.number().meta({ description: 'As printed, before the multiplier' }),
    ...RelationTerm.pick({ role: true, group: true, sign: true }).shape,
  })
  .meta({ id: 'CheckedFigure' });
export type CheckedFigure = z.infer<typeof CheckedFigure>;

/** A figure that a relation's term would need and that has no number. */
export const MissingFigure = z
  .object({
    ...ObservationKey.shape,
    ...RelationTerm.pick({ role: true, group: true, sign: true }).shape,
  })
  .meta({ id: 'MissingFigure' });
export type MissingFigure = z.infer<typeof MissingFigure>;

/** Two numbers with all that lies between them. */
export const NumberRange = z.object({ low: z.number(), high: z.number() }).meta({ id: 'NumberRange' });
export type NumberRange = z.infer<typeof NumberRange>;

/** A relation worked out for one area and period. Numbers are in base units of the checked figure. */
export const Check = z
  .object({
    id: z
      .string()
      .meta({ description: 'Unique, and the same as long as the relation is asked of this figure' }),
    relation: ConceptCode,
    kind: RelationKind,
    name: LocalizedText,
    refArea: KatoCode,
    timePeriod: TimePeriod,
    result: CheckResult,
    expected: z.number().nullable().meta({
      description:
        'What the parts give, of BETWEEN the nearest number between them; null when it cannot be worked out',
    }),
    found: z.number().nullable().meta({ description: 'What is printed, or the constant' }),
    tolerance: z
      .number()
      .nullable()
      .meta({ description: 'Half-width that printed precision allows, 0 = exact' }),
    range: NumberRange.nullable().meta({
      description: 'From where to where `expected` may lie at the precision its parts were printed with',
    }),
    impliedBase: NumberRange.nullable().meta({
      description:
        'BASE_NOT_PRINTED: from where to where the base would have to lie for the printed figures to fit',
    }),
    factor: z.number(),
    numerator: z
      .number()
      .nullable()
      .meta({ description: 'The unprinted whole number that fits best, where one is sought' }),
    observations: z
      .array(CheckedFigure)
      .meta({ description: 'The checked figure first, then its parts, as printed' }),
    missing: z.array(MissingFigure).meta({ description: 'INCOMPLETE: the figures that would be needed' }),
    note: LocalizedText.nullable(),
  })
  .meta({ id: 'Check' });
export type Check = z.infer<typeof Check>;

import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { DimensionKind } from '../dimension.ts';
import { Measure } from '../measure.ts';
import { Polarity } from '../polarity.ts';
import { KatoCode } from '../ref-area.ts';
import { TimePeriod } from '../time-period.ts';
import { EnteredName, EnteredText, WordForm } from './entered-text.ts';

/** An indicator as it is declared. The rules over areas and over time follow from its measure. */
export const IndicatorEntry = z.strictObject({
  thing: z.literal('INDICATOR'),
  indicator: ConceptCode,
  direction: ConceptCode,
  group: ConceptCode,
  name: EnteredName,
  shortName: EnteredText.nullable().meta({
    description: 'For cards and axes; null: the name is short enough',
  }),
  measure: Measure,
  unitMeasure: ConceptCode,
  polarity: Polarity,
  headline: z.boolean(),
  dimensions: z.array(z.strictObject({ dimension: ConceptCode, kind: DimensionKind })).max(20),
  ratio: z.strictObject({ numerator: ConceptCode, denominator: ConceptCode, factor: z.number() }).nullable(),
  definitions: z
    .array(
      z.strictObject({
        definition: ConceptCode,
        refArea: KatoCode.nullable(),
        source: ConceptCode.nullable(),
        validFrom: TimePeriod.nullable(),
      }),
    )
    .max(50),
  paceThreshold: z.number().positive().max(100).nullable().meta({
    description:
      'Percentage points behind its time from which a plan is a reason to look and is called behind; null: five, and no word',
  }),
});
export type IndicatorEntry = z.infer<typeof IndicatorEntry>;

/** A group of indicators of one direction, and its place there. */
export const GroupEntry = z.strictObject({
  thing: z.literal('GROUP'),
  group: ConceptCode,
  direction: ConceptCode,
  position: z.int().min(1).max(1000),
  name: EnteredText,
});
export type GroupEntry = z.infer<typeof GroupEntry>;

/** What an indicator may be defined to count. */
export const DefinitionEntry = z.strictObject({
  thing: z.literal('DEFINITION'),
  definition: ConceptCode,
  text: EnteredText,
});
export type DefinitionEntry = z.infer<typeof DefinitionEntry>;

/** A unit as it reads after a number. */
export const UnitEntry = z.strictObject({
  thing: z.literal('UNIT'),
  unitMeasure: ConceptCode,
  afterNumber: z.strictObject({
    kk: WordForm,
    ru: z.strictObject({ one: WordForm, few: WordForm, many: WordForm }),
    en: WordForm,
  }),
});
export type UnitEntry = z.infer<typeof UnitEntry>;

/** A dimension with all its codes in their order. */
export const CodelistEntry = z.strictObject({
  thing: z.literal('CODELIST'),
  dimension: ConceptCode,
  name: EnteredName,
  codes: z
    .array(z.strictObject({ code: ConceptCode, parent: ConceptCode.nullable(), name: EnteredName }))
    .max(1000),
});
export type CodelistEntry = z.infer<typeof CodelistEntry>;

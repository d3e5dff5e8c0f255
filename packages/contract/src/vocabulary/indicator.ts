import * as z from 'zod';
import { AggregationRule } from './aggregation-rule.ts';
import { ConceptCode } from './concept-code.ts';
import { IndicatorDefinition } from './definition.ts';
import { DimensionKind } from './dimension.ts';
import { LocalizedText } from './localized-text.ts';
import { Measure } from './measure.ts';
import { Note } from './note.ts';
import { Polarity } from './polarity.ts';
import { KatoCode } from './ref-area.ts';

/** A breakdown dimension of one indicator, and how its codes stand to the total. */
export const IndicatorDimension = z
  .object({ dimension: ConceptCode, kind: DimensionKind })
  .meta({ id: 'IndicatorDimension' });
export type IndicatorDimension = z.infer<typeof IndicatorDimension>;

/** The two indicators a rate or price may be recomputed from: factor x numerator / denominator, in base units. */
export const Ratio = z
  .object({ numerator: ConceptCode, denominator: ConceptCode, factor: z.number() })
  .meta({ id: 'Ratio' });
export type Ratio = z.infer<typeof Ratio>;

/** A thing measured. */
export const Indicator = z
  .object({
    indicator: ConceptCode.meta({ example: 'YOUTH_NEET_RATE' }),
    direction: ConceptCode,
    group: ConceptCode.meta({ description: 'Group of the direction that it is read with' }),
    position: z.int().meta({ description: 'Place in the catalogue, from 1' }),
    name: LocalizedText,
    shortName: LocalizedText.meta({
      description: 'For cards and axes; equals the name where none was given',
    }),
    measure: Measure,
    unitMeasure: ConceptCode,
    polarity: Polarity,
    headline: z.boolean().meta({ description: 'True: belongs on the Overview' }),
    overAreas: AggregationRule,
    overTime: AggregationRule,
    dimensions: z.array(IndicatorDimension),
    ratio: Ratio.nullable(),
    paceThreshold: z.number().nullable().meta({
      description:
        'Percentage points behind its time from which a plan is a reason to look and is called behind, as declared for the indicator; null: five, and no word',
    }),
    definitions: z
      .array(IndicatorDefinition)
      .meta({ description: 'Declared definitions, oldest first; empty: no source prints one' }),
    notes: z.array(Note),
    refAreas: z
      .array(KatoCode)
      .meta({ description: 'Areas with figures of this indicator in the layer asked for' }),
  })
  .meta({ id: 'Indicator' });
export type Indicator = z.infer<typeof Indicator>;

import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';
import { KatoCode } from './ref-area.ts';
import { TimePeriod } from './time-period.ts';

/**
 * What an indicator counts from a period on, until its next definition of the same scope begins. Figures of two
 * definitions only stand side by side, though nobody prints them as a break (`obsStatus` B).
 */
export const IndicatorDefinition = z
  .object({
    definition: ConceptCode.meta({ example: 'NEET_15_28' }),
    text: LocalizedText,
    refArea: KatoCode.nullable().meta({ description: 'Only for this area; null: any' }),
    source: ConceptCode.nullable().meta({ description: 'Only for figures of this source; null: any' }),
    validFrom: TimePeriod.nullable().meta({ description: 'First period; null: from the beginning' }),
  })
  .meta({ id: 'IndicatorDefinition' });
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

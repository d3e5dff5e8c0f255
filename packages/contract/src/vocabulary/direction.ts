import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';

/** Indicators of one direction that are read together. */
export const IndicatorGroup = z
  .object({
    group: ConceptCode.meta({ example: 'YOUTH_HOUSING' }),
    position: z.int().meta({ description: 'Place in the direction, from 1' }),
    name: LocalizedText,
  })
  .meta({ id: 'IndicatorGroup' });
export type IndicatorGroup = z.infer<typeof IndicatorGroup>;

/** One of the department's lines of work (SDMX category). */
export const Direction = z
  .object({
    direction: ConceptCode.meta({ example: 'YOUTH' }),
    position: z.int().meta({ description: 'Place in the report, from 1' }),
    name: LocalizedText,
    groups: z
      .array(IndicatorGroup)
      .meta({ description: 'Groups of its indicators, in order of display; every indicator is in one' }),
    indicatorCount: z.int().meta({ description: 'How many indicators the direction has' }),
  })
  .meta({ id: 'Direction' });
export type Direction = z.infer<typeof Direction>;

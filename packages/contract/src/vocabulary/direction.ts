import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';

/** One of the department's lines of work (SDMX category). */
export const Direction = z
  .object({
    direction: ConceptCode.meta({ example: 'YOUTH' }),
    position: z.int().meta({ description: 'Place in the report, from 1' }),
    name: LocalizedText,
    indicatorCount: z.int().meta({ description: 'How many indicators the direction has' }),
  })
  .meta({ id: 'Direction' });
export type Direction = z.infer<typeof Direction>;

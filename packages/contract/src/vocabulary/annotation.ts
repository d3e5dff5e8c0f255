import * as z from 'zod';
import { Breakdown } from './breakdown.ts';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';
import { KatoCode } from './ref-area.ts';
import { TimePeriod } from './time-period.ts';

/**
 * Something that happened at a time, told on the charts and in the exports of the figures that it concerns: those of its
 * indicator, with its codes, of its area and the areas within it; null = any. The text goes on after the date, so it
 * begins in small letters unless with a name.
 */
export const Annotation = z
  .object({
    annotation: ConceptCode.meta({ example: 'YOUTH_PROJECTS_CANCELLED' }),
    timePeriod: TimePeriod.meta({ description: 'When it happened: `2020`, `2020-05`, `2020-05-25`' }),
    indicator: ConceptCode.nullable().meta({ description: 'Null: every indicator of the area' }),
    breakdown: Breakdown.nullable().meta({ description: 'Only figures with these codes; null: any' }),
    refArea: KatoCode.nullable().meta({ description: 'With the areas within it; null: every area' }),
    text: LocalizedText,
    source: ConceptCode.nullable().meta({
      description:
        'Whose statement about its own figures it is, always attributed; null: something that everybody can look up',
    }),
  })
  .meta({ id: 'Annotation' });
export type Annotation = z.infer<typeof Annotation>;

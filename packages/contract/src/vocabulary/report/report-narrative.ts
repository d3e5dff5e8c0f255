import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { LocalizedText } from '../localized-text.ts';
import { KatoCode } from '../ref-area.ts';
import { TimeWindow } from '../time-period.ts';

/** A paragraph that staff wrote beside the generated ones. It is never changed: another version is another row. */
export const ReportNarrative = z
  .object({
    narrative: z.int(),
    direction: ConceptCode,
    refArea: KatoCode,
    window: TimeWindow.meta({ description: 'The time that it is about' }),
    text: LocalizedText.meta({ description: 'An empty line parts paragraphs' }),
    author: z.string().meta({ description: 'What the account that wrote it is called' }),
    day: z.iso.date().meta({ description: 'When it was written' }),
  })
  .meta({ id: 'ReportNarrative' });
export type ReportNarrative = z.infer<typeof ReportNarrative>;

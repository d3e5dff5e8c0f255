import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { LocalizedText } from '../localized-text.ts';

/** How the section of a direction is written: words, and placeholders that figures come in. */
export const ReportTemplate = z
  .object({
    direction: ConceptCode,
    text: LocalizedText.meta({ example: { kk: '{{rest}}', ru: '{{rest}}' } }),
  })
  .meta({ id: 'ReportTemplate' });
export type ReportTemplate = z.infer<typeof ReportTemplate>;

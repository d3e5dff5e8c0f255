import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';

/** The text of a section in one language. Blanks at its beginning stay: what is wrong with it is told by line. */
const TemplateText = z.string().max(20_000).regex(/\S/);

/** How the section of a direction is written in a report: words, headings and `{{placeholders}}`. */
export const ReportTemplateEntry = z.strictObject({
  thing: z.literal('REPORT_TEMPLATE'),
  direction: ConceptCode,
  text: z.strictObject({ kk: TemplateText, ru: TemplateText }),
});
export type ReportTemplateEntry = z.infer<typeof ReportTemplateEntry>;

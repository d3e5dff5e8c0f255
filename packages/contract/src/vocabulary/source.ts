import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';

/** A document or file that figures were published in. */
export const Source = z
  .object({
    source: ConceptCode.meta({ example: 'ALMATY_REPORT_2020' }),
    title: LocalizedText,
    issuer: LocalizedText,
    dated: z.iso
      .date()
      .nullable()
      .meta({ description: 'Date printed on the document; null when it has none' }),
    licence: z.string(),
    coverage: LocalizedText.nullable().meta({
      description:
        'Whom its figures cover, where narrower than their name says: `15–28 лет`; null when nothing is narrower',
    }),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

/**
 * Where in the source a figure stands. Section and paragraph are null when the source is a table without numbered parts; a
 * figure that was read from a file names its place there.
 */
export const SourceLocator = z
  .object({
    code: ConceptCode,
    section: z.string().nullable(),
    paragraph: z.string().nullable(),
    file: z
      .string()
      .optional()
      .meta({ description: 'File that the figure was read from; absent where it was not' }),
    sheet: z.string().optional().meta({ description: 'Sheet of that file' }),
    cell: z.string().optional().meta({ description: 'Cell of that sheet', example: 'B5' }),
  })
  .meta({ id: 'SourceLocator' });
export type SourceLocator = z.infer<typeof SourceLocator>;

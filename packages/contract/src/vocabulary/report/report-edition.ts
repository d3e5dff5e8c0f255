import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { KatoCode } from '../ref-area.ts';
import { TimeWindow } from '../time-period.ts';
import { ReportLanguage } from './report-language.ts';

/** A document of an edition, byte for byte as it was made when the report was frozen. */
export const EditionFile = z
  .object({
    lang: ReportLanguage,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: 'Of its bytes, in hexadecimal; also its ETag' }),
    bytes: z.int().min(1).meta({ description: 'How long it is' }),
  })
  .meta({ id: 'EditionFile' });
export type EditionFile = z.infer<typeof EditionFile>;

/** A report that was frozen: nothing of it ever changes, and a correction is another edition. */
export const ReportEdition = z
  .object({
    edition: z.int().min(1).meta({ description: 'What it is asked for by' }),
    number: z.int().min(1).meta({ description: 'What people know it by: from 1 in its area and year' }),
    year: z.int().meta({ description: 'The year, in Almaty, in which it was frozen' }),
    refArea: KatoCode,
    window: TimeWindow,
    directions: z.array(ConceptCode).min(1).meta({ description: 'Those that it reports on' }),
    revision: z.int().min(1).meta({ description: 'Number of the revision of the data that it says' }),
    frozenAt: z.iso.datetime(),
    frozenBy: z.string().meta({ description: 'What the account that froze it was called then' }),
    files: z.array(EditionFile).meta({ description: 'One for each choice of languages' }),
  })
  .meta({ id: 'ReportEdition' });
export type ReportEdition = z.infer<typeof ReportEdition>;

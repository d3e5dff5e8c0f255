import * as z from 'zod';
import { LocalizedText } from '../localized-text.ts';

/** Why a figure of a report has a footnote. */
export const ReportFootnoteKind = z
  .enum(['QUALIFIER', 'PERIOD_ASSUMED', 'OBS_STATUS', 'FORMER_NAME', 'SOURCE', 'FAILS', 'BASE_NOT_PRINTED'])
  .meta({
    id: 'ReportFootnoteKind',
    description:
      'QUALIFIER: the source’s word for a figure that is not exact; PERIOD_ASSUMED: no period is printed; OBS_STATUS: estimated, provisional or a new series; FORMER_NAME: what the area was called then; SOURCE: another source than that of most figures; FAILS, BASE_NOT_PRINTED: how a check came out',
  });
export type ReportFootnoteKind = z.infer<typeof ReportFootnoteKind>;

/** What must be said of figures, once for all that it is true of. */
export const ReportFootnote = z
  .object({
    footnote: z.int().min(1).meta({ description: 'Number of its mark, in order of first mention' }),
    kind: ReportFootnoteKind,
    text: LocalizedText,
    figures: z
      .array(z.int())
      .meta({ description: 'The figures that bear its mark: places among those of the report' }),
    derived: z.array(z.int()).meta({ description: 'The numbers worked out that its text says' }),
  })
  .meta({ id: 'ReportFootnote' });
export type ReportFootnote = z.infer<typeof ReportFootnote>;

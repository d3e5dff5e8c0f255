import * as z from 'zod';

/** A piece of a text, with all that it prints: figures and derived numbers by their places in the report, from 0. */
export const ReportRun = z
  .object({
    text: z.string(),
    figures: z.array(z.int()),
    derived: z.array(z.int()),
    footnotes: z
      .array(z.int())
      .meta({ description: 'Numbers of the footnotes whose marks stand right after it' }),
  })
  .meta({ id: 'ReportRun' });
export type ReportRun = z.infer<typeof ReportRun>;

/** One text in both languages: the pieces, joined, are what is read. */
export const ReportText = z
  .object({ kk: z.array(ReportRun), ru: z.array(ReportRun) })
  .meta({ id: 'ReportText' });
export type ReportText = z.infer<typeof ReportText>;

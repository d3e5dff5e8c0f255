import * as z from 'zod';
import { ReportNarrative } from './report-narrative.ts';

/** What staff wrote of one subject, as it stood from a moment until another version took its place. */
export const NarrativeVersion = ReportNarrative.pick({
  narrative: true,
  text: true,
  author: true,
})
  .extend({ writtenAt: z.iso.datetime() })
  .meta({ id: 'NarrativeVersion' });
export type NarrativeVersion = z.infer<typeof NarrativeVersion>;

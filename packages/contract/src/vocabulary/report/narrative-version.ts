import * as z from 'zod';
import { LocalizedText } from '../localized-text.ts';
import { ReportNarrative } from './report-narrative.ts';

/** What staff wrote of one subject, as it stood from a moment until another version took its place. */
export const NarrativeVersion = ReportNarrative.pick({ narrative: true, author: true })
  .extend({
    text: LocalizedText.nullable().meta({ description: 'Null: it was withdrawn' }),
    writtenAt: z.iso.datetime(),
  })
  .meta({ id: 'NarrativeVersion' });
export type NarrativeVersion = z.infer<typeof NarrativeVersion>;

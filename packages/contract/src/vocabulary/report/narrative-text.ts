import * as z from 'zod';
import { NARRATIVE_LIMIT } from './report-limits.ts';

/** Ends of lines as Windows writes them, and as what is copied out of Word and of slides has them. */
const FOREIGN_LINE_ENDS = /\r\n?|[\v\f\u2028\u2029]/g;

const InOneLanguage = z
  .string()
  .overwrite((text) => text.replaceAll(FOREIGN_LINE_ENDS, '\n').replaceAll(/[^\S\n]+$/gm, ''))
  .trim()
  .min(1)
  .max(NARRATIVE_LIMIT);

/** What staff write of a direction, in both languages. Neither is a translation of the other, and neither may be missing. */
export const NarrativeText = z
  .strictObject({ kk: InOneLanguage, ru: InOneLanguage })
  .meta({ description: 'An empty line parts paragraphs' });
export type NarrativeText = z.infer<typeof NarrativeText>;

import * as z from 'zod';
import { Breakdown } from './breakdown.ts';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';
import { KatoCode } from './ref-area.ts';
import { Scenario } from './scenario.ts';
import { TimePeriod } from './time-period.ts';

/**
 * WHY_IT_MOVED is the source's own reason and STATEMENT what it asserts without one; both are always attributed to it, and
 * their texts continue the words of attribution in small letters. HOW_TO_READ is the editors' caution, a sentence by itself.
 */
export const NoteKind = z.enum(['WHY_IT_MOVED', 'STATEMENT', 'HOW_TO_READ']).meta({ id: 'NoteKind' });
export type NoteKind = z.infer<typeof NoteKind>;

/**
 * A sentence that belongs beside an indicator's figures. Every scope that is set narrows it; null = any. A breakdown
 * narrows to the figures that have its codes, whatever other dimensions they are broken down by.
 */
export const Note = z
  .object({
    note: ConceptCode.meta({ example: 'NEET_BASE' }),
    kind: NoteKind,
    indicator: ConceptCode,
    breakdown: Breakdown.nullable(),
    refArea: KatoCode.nullable(),
    timePeriod: TimePeriod.nullable(),
    scenario: Scenario.nullable(),
    important: z.boolean().meta({
      description: 'True: the figure misleads without it, so no screen folds it away',
    }),
    text: LocalizedText,
    source: ConceptCode.nullable().meta({ description: 'Whose statement it is; null for the editors’ own' }),
  })
  .meta({ id: 'Note' });
export type Note = z.infer<typeof Note>;

import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { NoteKind } from '../note.ts';
import { KatoCode } from '../ref-area.ts';
import { Scenario } from '../scenario.ts';
import { TimePeriod } from '../time-period.ts';
import { EnteredText } from './entered-text.ts';

/** A breakdown as text, `OUTCOME=APPROVED`; the catalogue's own check says what is wrong with it. */
const BreakdownText = z.string().trim().min(1).max(300);

/** A document or file that figures are published in. */
export const SourceEntry = z.strictObject({
  thing: z.literal('SOURCE'),
  source: ConceptCode,
  title: EnteredText,
  issuer: EnteredText,
  dated: z.iso.date().nullable(),
  licence: z.string().trim().min(1).max(300),
  coverage: EnteredText.nullable(),
});
export type SourceEntry = z.infer<typeof SourceEntry>;

/** A sentence that belongs beside an indicator's figures. */
export const NoteEntry = z.strictObject({
  thing: z.literal('NOTE'),
  note: ConceptCode,
  kind: NoteKind,
  important: z.boolean(),
  indicator: ConceptCode,
  breakdown: BreakdownText.nullable(),
  refArea: KatoCode.nullable(),
  timePeriod: TimePeriod.nullable(),
  scenario: Scenario.nullable(),
  source: ConceptCode.nullable(),
  text: EnteredText,
});
export type NoteEntry = z.infer<typeof NoteEntry>;

/** Something that happened at a time, told on charts. */
export const AnnotationEntry = z.strictObject({
  thing: z.literal('ANNOTATION'),
  annotation: ConceptCode,
  timePeriod: TimePeriod,
  indicator: ConceptCode.nullable(),
  breakdown: BreakdownText.nullable(),
  refArea: KatoCode.nullable(),
  source: ConceptCode.nullable(),
  text: EnteredText,
});
export type AnnotationEntry = z.infer<typeof AnnotationEntry>;

import * as z from 'zod';
import { KatoCode, RefAreaLevel } from '../ref-area.ts';
import { EnteredText } from './entered-text.ts';

/** An area with its history. */
export const AreaEntry = z.strictObject({
  thing: z.literal('AREA'),
  refArea: KatoCode,
  level: RefAreaLevel,
  parent: KatoCode.nullable(),
  name: EnteredText,
  validFrom: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  validityCited: z.boolean().meta({ description: 'True: the remark cites the act that the dates come from' }),
  validityNote: EnteredText.nullable(),
  predecessors: z.array(KatoCode).max(50),
  formerNames: z
    .array(z.strictObject({ name: EnteredText, validFrom: z.iso.date(), validTo: z.iso.date() }))
    .max(50),
});
export type AreaEntry = z.infer<typeof AreaEntry>;

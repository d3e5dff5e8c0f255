import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';

/** A unit as it reads after a number: Kazakh has one form, Russian three (1 заявка, 2 заявки, 5 заявок). */
export const UnitMeasure = z
  .object({
    unitMeasure: ConceptCode.meta({ example: 'FLATS' }),
    afterNumber: z.object({
      kk: z.string().min(1),
      ru: z.object({ one: z.string().min(1), few: z.string().min(1), many: z.string().min(1) }),
      en: z.string().min(1),
    }),
  })
  .meta({ id: 'UnitMeasure' });
export type UnitMeasure = z.infer<typeof UnitMeasure>;

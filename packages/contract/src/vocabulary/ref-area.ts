import * as z from 'zod';
import { KATO_CODE_PATTERN } from './kato-code.ts';
import { LocalizedText } from './localized-text.ts';
import { TimePeriod, TimeWindow } from './time-period.ts';

/** An area's KATO code: nine digits as text, leading zeros kept (`000000000` is the republic). */
export const KatoCode = z.string().regex(KATO_CODE_PATTERN).meta({ id: 'KatoCode', example: '750000000' });
export type KatoCode = z.infer<typeof KatoCode>;

export const RefAreaLevel = z.enum(['country', 'region', 'city', 'district']).meta({ id: 'RefAreaLevel' });
export type RefAreaLevel = z.infer<typeof RefAreaLevel>;

/** A name an area bore for a time (Astana was Nur-Sultan from 2019 to 2022). */
export const FormerName = z.object({
  name: LocalizedText,
  validFrom: z.iso.date(),
  validTo: z.iso.date(),
});
export type FormerName = z.infer<typeof FormerName>;

/** A territory, matched by code and never by name. */
export const RefArea = z
  .object({
    refArea: KatoCode,
    level: RefAreaLevel,
    parent: KatoCode.nullable(),
    name: LocalizedText,
    validFrom: z.iso
      .date()
      .nullable()
      .meta({ description: 'First day of the area in its present borders, where known' }),
    validTo: z.iso.date().nullable(),
    validityCited: z
      .boolean()
      .meta({ description: 'False: the dates come from general knowledge, no act is cited yet' }),
    validityNote: LocalizedText.nullable().meta({ description: 'Remark on the dates' }),
    predecessors: z.array(KatoCode).meta({ description: 'Areas it was cut out of or replaced' }),
    formerNames: z.array(FormerName),
    timePeriods: z
      .array(TimePeriod)
      .meta({ description: 'Periods with figures of this area in the layer asked for, oldest first' }),
    defaultWindow: TimeWindow.nullable().meta({
      description:
        'The newest years that hold its headline figures; null when neither it nor the areas around it hold any',
    }),
  })
  .meta({ id: 'RefArea' });
export type RefArea = z.infer<typeof RefArea>;

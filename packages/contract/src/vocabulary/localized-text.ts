import * as z from 'zod';

/** A text in Kazakh and Russian, both required; English where the catalogue has it. */
export const LocalizedText = z
  .object({
    kk: z.string().min(1),
    ru: z.string().min(1),
    en: z.string().min(1).optional(),
  })
  .meta({
    id: 'LocalizedText',
    description: 'A text in Kazakh and Russian, both required; English optional',
  });
export type LocalizedText = z.infer<typeof LocalizedText>;

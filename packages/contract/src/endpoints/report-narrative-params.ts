import * as z from 'zod';

/** Names one version of what staff wrote in a path. */
export const reportNarrativeParams = z.object({
  narrative: z.coerce
    .number<string>()
    .int()
    .min(1)
    .max(2 ** 31 - 1)
    .meta({ description: 'The version that was looked at' }),
});

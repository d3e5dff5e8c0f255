import * as z from 'zod';

/** Names one submission in a path. */
export const submissionParams = z.object({
  submission: z.coerce
    .number<string>()
    .int()
    .min(1)
    .max(2 ** 31 - 1),
});

/** The state of a submission that a change was based on. */
export const submissionVersion = z
  .int()
  .min(1)
  .meta({ description: 'The submission’s version that was looked at' });

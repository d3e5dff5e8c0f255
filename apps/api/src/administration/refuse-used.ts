import { FilesNeedRowError } from '@korsetkish/prisma';
import * as z from 'zod';
import { ProblemError } from '../http/problem.ts';

/** PostgreSQL's refusals to take away what something stands on; it has two codes for them, by its version. */
const StandsOnIt = z.object({
  meta: z.object({
    driverAdapterError: z.object({ cause: z.object({ originalCode: z.enum(['23503', '23001']) }) }),
  }),
});

/**
 * Tells a refusal of the database in the reader's words.
 * @throws ProblemError (409) where something stands on what should go; whatever else was thrown
 */
export function refuseUsed(error: unknown): never {
  if (error instanceof FilesNeedRowError) {
    throw new ProblemError('conflict', [{ path: 'body', say: ({ catalogue }) => catalogue.filesNeedIt }], {
      cause: error,
    });
  }
  if (StandsOnIt.safeParse(error).success) {
    throw new ProblemError(
      'conflict',
      [{ path: 'body', say: ({ catalogue }) => catalogue.somethingStandsOnIt }],
      {
        cause: error,
      },
    );
  }
  throw error;
}

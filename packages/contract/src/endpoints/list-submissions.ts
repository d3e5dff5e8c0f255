import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Submission, SubmissionState } from '../vocabulary/submission.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

/** Most submissions one page holds. */
export const SUBMISSIONS_PAGE_LIMIT = 200;

export const listSubmissions = defineEndpoint({
  name: 'list-submissions',
  tag: 'Desk',
  summary: 'Submissions that the account may read, what was begun last first',
  description: 'Filters combine with AND.',
  params: z.object({}),
  query: z.object({
    direction: commaSeparated(ConceptCode, 'Direction codes.'),
    refArea: commaSeparated(KatoCode, 'KATO codes of areas.'),
    state: commaSeparated(SubmissionState, 'Where they stand.'),
    limit: z.coerce.number<string>().int().min(1).max(SUBMISSIONS_PAGE_LIMIT).default(50),
    cursor: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional()
      .meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({ submissions: z.array(Submission), nextCursor: z.string().nullable() }),
  produces: ['application/json'],
});

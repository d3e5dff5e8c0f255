import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { ChangedFigure, DataRevision } from '../vocabulary/vintage.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

/** Most changed figures one page holds. */
export const CHANGES_PAGE_LIMIT = 500;

export const listChanges = defineEndpoint({
  name: 'list-changes',
  tag: 'Observations',
  summary: 'Figures that were published, corrected or withdrawn after a revision',
  description:
    'Each with every state it has had, so that a correction is seen beside what it corrects. What changed last comes first. Filters combine with AND.',
  params: z.object({}),
  query: z.object({
    since: z.coerce
      .number<string>()
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .default(1)
      .meta({ description: 'Number of a revision: changes after it. 0: everything that was ever published' }),
    indicator: commaSeparated(ConceptCode, 'Indicator codes.'),
    refArea: commaSeparated(KatoCode, 'KATO codes of areas.'),
    limit: z.coerce
      .number<string>()
      .int()
      .min(1)
      .max(CHANGES_PAGE_LIMIT)
      .default(100)
      .meta({ description: 'Figures on a page' }),
    cursor: z
      .string()
      .regex(/^\d{1,9}\.\d{1,9}$/)
      .optional()
      .meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({
    revisions: z.array(DataRevision).meta({ description: 'All there are, the newest first' }),
    changes: z.array(ChangedFigure),
    nextCursor: z.string().nullable(),
  }),
  produces: ['application/json'],
});

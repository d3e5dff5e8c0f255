import * as z from 'zod';
import { Observation } from '../vocabulary/observation.ts';
import { defineEndpoint } from './endpoint.ts';
import { OBSERVATION_FILTERS } from './observation-filters.ts';

/** Most rows one JSON page holds. */
export const OBSERVATIONS_PAGE_LIMIT = 10_000;

export const getObservations = defineEndpoint({
  name: 'get-observations',
  tag: 'Observations',
  summary: 'Published figures, exactly as printed',
  description:
    'Filters combine with AND. `timePeriod` matches exactly; `startPeriod` and `endPeriod` are a window: every figure whose period lies inside it, plans that touch it, and longer periods that end in it.',
  params: z.object({}),
  query: z.object({
    ...OBSERVATION_FILTERS,
    asOf: z.iso
      .datetime({ offset: true })
      .optional()
      .meta({ description: 'The figures as they stood at that moment' }),
    format: z.enum(['json', 'csv']).default('json'),
    limit: z.coerce
      .number<string>()
      .int()
      .min(1)
      .max(OBSERVATIONS_PAGE_LIMIT)
      .optional()
      .meta({ description: 'Rows on a page; JSON 10 000 unless told, CSV everything unless told' }),
    cursor: z.string().optional().meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({
    observations: z.array(Observation),
    nextCursor: z.string().nullable(),
  }),
  produces: ['application/json', 'text/csv'],
});

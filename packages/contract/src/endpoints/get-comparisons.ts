import * as z from 'zod';
import { ComparedWith, ObservationPair } from '../vocabulary/comparison.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { defineEndpoint } from './endpoint.ts';
import { OBSERVATION_FILTERS } from './observation-filters.ts';

/** Most pairs one page holds. */
export const COMPARISONS_PAGE_LIMIT = 1_000;

export const getComparisons = defineEndpoint({
  name: 'get-comparisons',
  tag: 'Observations',
  summary: 'Every figure found, what it stands beside, and the one answer for the two',
  description:
    'Takes the filters of `/observations`: they choose the figures, not what stands beside them. PREVIOUS_PERIOD is the newest earlier figure of a period like its own (a month for a month, the same months of an earlier year for a cumulative period), else the newest that ended before it began; SAME_PERIOD_LAST_YEAR and TIME_PERIOD exactly that period; REF_AREA the other area’s figure of the same period, else its newest; PLAN the plan in force of an actual figure, and of a plan the version that it replaced. Only COMPARABLE and PLANNED_CHANGE have a difference.',
  params: z.object({}),
  query: z.object({
    ...OBSERVATION_FILTERS,
    with: ComparedWith.meta({ description: 'What each figure is to stand beside' }),
    withRefArea: KatoCode.optional().meta({
      description: 'The other area; needed by `with=REF_AREA`, and only by it',
    }),
    withTimePeriod: TimePeriod.optional().meta({
      description: 'The other period; needed by `with=TIME_PERIOD`, and only by it',
    }),
    limit: z.coerce
      .number<string>()
      .int()
      .min(1)
      .max(COMPARISONS_PAGE_LIMIT)
      .default(COMPARISONS_PAGE_LIMIT)
      .meta({ description: 'Pairs on a page' }),
    cursor: z.string().optional().meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({
    comparisons: z.array(ObservationPair),
    nextCursor: z.string().nullable(),
  }),
  produces: ['application/json'],
});

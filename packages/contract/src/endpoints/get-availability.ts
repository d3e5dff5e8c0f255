import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Scenario } from '../vocabulary/scenario.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { defineEndpoint } from './endpoint.ts';
import { BreakdownFilter, OBSERVATION_FILTERS } from './observation-filters.ts';

/** How many figures one option of a filter has under all the other filters. */
const observations = z.int().positive();

export const getAvailability = defineEndpoint({
  name: 'get-availability',
  tag: 'Observations',
  summary: 'How many figures pass the filters, and which options of each filter have any',
  description:
    'Takes the filters of `/observations`. `observations` counts the figures that pass all of them. Each list holds, by code, the options of one filter that have figures under all the other filters, with how many: what is chosen in a filter does not narrow its own list. An option that is not listed has none. The window is a filter beside `timePeriod` and narrows the list of periods too.',
  params: z.object({}),
  query: z.object(OBSERVATION_FILTERS),
  response: z.object({
    observations: z.int().min(0),
    indicators: z.array(z.object({ indicator: ConceptCode, observations })),
    refAreas: z.array(z.object({ refArea: KatoCode, observations })),
    timePeriods: z.array(z.object({ timePeriod: TimePeriod, observations })),
    breakdowns: z
      .array(z.object({ breakdown: BreakdownFilter, observations }))
      .meta({ description: 'As the filter takes them: `OUTCOME=APPROVED`, or `_T` for the printed total' }),
    scenarios: z.array(z.object({ scenario: Scenario, observations })),
  }),
  produces: ['application/json'],
});

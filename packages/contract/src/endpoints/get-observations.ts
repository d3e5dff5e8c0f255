import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { Layer } from '../vocabulary/layer.ts';
import { Observation } from '../vocabulary/observation.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Scenario } from '../vocabulary/scenario.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

const BreakdownFilter = z
  .string()
  .regex(/^(_T|[A-Z][A-Z0-9_]*=[A-Z][A-Z0-9_]*(;[A-Z][A-Z0-9_]*=[A-Z][A-Z0-9_]*)*)$/);

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
    indicator: commaSeparated(ConceptCode, 'Indicator codes.'),
    refArea: commaSeparated(KatoCode, 'KATO codes of areas.'),
    timePeriod: commaSeparated(TimePeriod, 'Exact periods.'),
    startPeriod: TimePeriod.optional().meta({ description: 'Start of the window, inclusive' }),
    endPeriod: TimePeriod.optional().meta({ description: 'End of the window, inclusive' }),
    scenario: commaSeparated(Scenario, 'ACTUAL, PLAN or both.'),
    breakdown: commaSeparated(
      BreakdownFilter,
      'Exact breakdowns: `OUTCOME=APPROVED`, `MEDIUM=TV;TOPIC=COVID_19`, or `_T` for printed totals only.',
    ),
    layer: Layer.default('published').meta({
      description: 'Published figures, or the synthetic training layer',
    }),
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

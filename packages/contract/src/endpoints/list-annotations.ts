import * as z from 'zod';
import { Annotation } from '../vocabulary/annotation.ts';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

export const listAnnotations = defineEndpoint({
  name: 'list-annotations',
  tag: 'Annotations',
  summary: 'What happened when, for charts and exports of the figures it concerns',
  description:
    'Filters choose by what an annotation concerns: asked for a district, the answer holds what is said of its city, of the republic and of every area; asked for an indicator, also what is said of every indicator. A window holds every annotation that shares a day with it.',
  params: z.object({}),
  query: z.object({
    indicator: commaSeparated(ConceptCode, 'Indicator codes.'),
    refArea: commaSeparated(KatoCode, 'KATO codes of areas.'),
    startPeriod: TimePeriod.optional().meta({ description: 'Start of the window, inclusive' }),
    endPeriod: TimePeriod.optional().meta({ description: 'End of the window, inclusive' }),
  }),
  response: z.object({
    annotations: z
      .array(Annotation)
      .meta({ description: 'By first day, then in the order of the catalogue' }),
  }),
  produces: ['application/json'],
});

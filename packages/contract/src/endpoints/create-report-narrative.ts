import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { NarrativeText } from '../vocabulary/report/narrative-text.ts';
import { ReportNarrative } from '../vocabulary/report/report-narrative.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { defineEndpoint } from './endpoint.ts';

export const createReportNarrative = defineEndpoint({
  name: 'create-report-narrative',
  tag: 'Report',
  summary: 'Writes a paragraph beside the figures of a direction in the report of an area',
  description:
    'It stands in every report of the area in whose window its own ends and that has figures of the direction, with the name of the account and the day. Whoever writes it enters figures of the direction in the area.',
  params: z.object({}),
  query: z.object({}),
  body: z.object({
    direction: ConceptCode,
    refArea: KatoCode,
    startPeriod: TimePeriod,
    endPeriod: TimePeriod,
    text: NarrativeText,
  }),
  response: z.object({ narrative: ReportNarrative }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { ReportEdition } from '../vocabulary/report/report-edition.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { defineEndpoint } from './endpoint.ts';

export const createReportEdition = defineEndpoint({
  name: 'create-report-edition',
  tag: 'Report',
  summary: 'Freezes the report of an area and a window as an edition',
  description:
    'What is frozen is the report of the published figures as it reads at this moment, with its documents. Whoever freezes it approves each of its directions for the area. When something was published since `revision`, nothing is frozen (409): what nobody has looked at is not signed.',
  params: z.object({}),
  query: z.object({}),
  body: z.object({
    refArea: KatoCode,
    startPeriod: TimePeriod,
    endPeriod: TimePeriod,
    directions: z
      .array(ConceptCode)
      .min(1)
      .nullable()
      .meta({ description: 'Directions to report on; null: all' }),
    revision: z.int().min(1).meta({ description: 'Number of the revision that was looked at' }),
  }),
  response: z.object({ edition: ReportEdition }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { ReportNarrative } from '../vocabulary/report/report-narrative.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';
import { REPORT_OPTIONS } from './get-report.ts';

export const listReportNarratives = defineEndpoint({
  name: 'list-report-narratives',
  tag: 'Report',
  summary: 'What staff wrote of an area beside the figures of its report, as it stands now',
  description:
    'Those whose own window ends in the window that is asked for, as the report of that window has them: the earliest first. What was withdrawn, and earlier versions, are not among them.',
  params: z.object({}),
  query: z.object({
    refArea: KatoCode,
    direction: commaSeparated(ConceptCode, 'Directions that they are about; any unless told.'),
    startPeriod: REPORT_OPTIONS.startPeriod,
    endPeriod: REPORT_OPTIONS.endPeriod,
  }),
  response: z.object({ narratives: z.array(ReportNarrative) }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { ReportMailing } from '../vocabulary/report/report-mailing.ts';
import { defineEndpoint } from './endpoint.ts';
import { reportEditionParams, rowNumber } from './report-edition-params.ts';

export const retryReportMailing = defineEndpoint({
  name: 'retry-report-mailing',
  tag: 'Report',
  summary: 'Tries at once to send what was refused or waits',
  description: 'What is sent already is not sent again (409).',
  params: reportEditionParams.extend({ mailing: rowNumber }),
  query: z.object({}),
  response: z.object({ mailing: ReportMailing }),
  produces: ['application/json'],
});

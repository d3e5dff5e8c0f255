import * as z from 'zod';
import { ReportMailing } from '../vocabulary/report/report-mailing.ts';
import { defineEndpoint } from './endpoint.ts';
import { reportEditionParams } from './report-edition-params.ts';

export const listReportMailings = defineEndpoint({
  name: 'list-report-mailings',
  tag: 'Report',
  summary: 'Where a frozen report was mailed, and what became of it; the newest first',
  description: 'For whoever may mail it: addresses are shown to nobody else.',
  params: reportEditionParams,
  query: z.object({}),
  response: z.object({
    canMail: z.boolean().meta({ description: 'Whether the server has mail settings' }),
    mailings: z.array(ReportMailing),
  }),
  produces: ['application/json'],
});

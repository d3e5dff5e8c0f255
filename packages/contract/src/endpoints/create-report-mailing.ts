import * as z from 'zod';
import { OfficeAddress } from '../vocabulary/mailing.ts';
import { ReportLanguage } from '../vocabulary/report/report-language.ts';
import { ReportMailing } from '../vocabulary/report/report-mailing.ts';
import { defineEndpoint } from './endpoint.ts';
import { reportEditionParams } from './report-edition-params.ts';

export const createReportMailing = defineEndpoint({
  name: 'create-report-mailing',
  tag: 'Report',
  summary: 'Mails a document of a frozen report to an office',
  description:
    'It is queued and sent at once where the mail server answers, else as soon as it does. Whoever mails approves each direction of the edition for its area. A server without mail settings refuses (503).',
  params: reportEditionParams,
  query: z.object({}),
  body: z.object({ lang: ReportLanguage, address: OfficeAddress }),
  response: z.object({ mailing: ReportMailing }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { ReportLanguage } from '../vocabulary/report/report-language.ts';
import { defineEndpoint } from './endpoint.ts';
import { reportEditionParams } from './report-edition-params.ts';

export const getReportEditionFile = defineEndpoint({
  name: 'get-report-edition-file',
  tag: 'Report',
  summary: 'The document of a frozen report, byte for byte as it was made',
  description: 'Its ETag is the SHA-256 of the bytes, in hexadecimal.',
  params: reportEditionParams,
  query: z.object({ lang: ReportLanguage.default('kk') }),
  response: z.string().meta({ description: 'A Word document' }),
  produces: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
});

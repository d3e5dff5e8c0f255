import * as z from 'zod';
import { Language } from '../vocabulary/language.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams } from './submission-params.ts';

export const getSubmissionTemplate = defineEndpoint({
  name: 'get-submission-template',
  tag: 'Desk',
  summary: 'A workbook with a row for every figure of a submission, to be filled in and uploaded',
  params: submissionParams,
  query: z.object({ lang: Language.default('kk') }),
  response: z.string().meta({ description: 'An XLSX workbook' }),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
});

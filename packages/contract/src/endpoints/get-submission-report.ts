import * as z from 'zod';
import { Report } from '../vocabulary/report/report.ts';
import { defineEndpoint } from './endpoint.ts';
import { REPORT_OPTIONS } from './get-report.ts';
import { submissionParams } from './submission-params.ts';

export const getSubmissionReport = defineEndpoint({
  name: 'get-submission-report',
  tag: 'Report',
  summary: 'The report as it would be if a submission were published: a draft, and marked as one',
  description:
    'Of the submission’s area; of its direction unless told; from the year before its period to its end unless told.',
  params: submissionParams,
  query: z.object(REPORT_OPTIONS),
  response: Report,
  produces: [
    'application/json',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/x-ndjson',
  ],
});

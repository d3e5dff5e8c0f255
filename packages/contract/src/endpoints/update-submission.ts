import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { Submission } from '../vocabulary/submission.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams, submissionVersion } from './submission-params.ts';

export const updateSubmission = defineEndpoint({
  name: 'update-submission',
  tag: 'Desk',
  summary: 'Says where the figures of a submission come from',
  params: submissionParams,
  query: z.object({}),
  body: z.object({ version: submissionVersion, source: ConceptCode.nullable() }),
  response: z.object({ submission: Submission }),
  produces: ['application/json'],
});

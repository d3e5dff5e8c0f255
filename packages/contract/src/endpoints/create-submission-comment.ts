import * as z from 'zod';
import { SubmissionComment, SubmissionObservationKey } from '../vocabulary/submission.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams } from './submission-params.ts';

export const createSubmissionComment = defineEndpoint({
  name: 'create-submission-comment',
  tag: 'Desk',
  summary: 'Says something about a submission, or about one of its figures',
  params: submissionParams,
  query: z.object({}),
  body: z.object({
    about: SubmissionObservationKey.nullable(),
    message: z.string().trim().min(1).max(2_000),
  }),
  response: z.object({ comment: SubmissionComment }),
  produces: ['application/json'],
});

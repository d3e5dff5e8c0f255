import * as z from 'zod';
import { SubmissionComment } from '../vocabulary/submission.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams } from './submission-params.ts';

export const updateSubmissionComment = defineEndpoint({
  name: 'update-submission-comment',
  tag: 'Desk',
  summary: 'Says that a comment was dealt with, or that it was not',
  params: submissionParams.extend({
    comment: z.coerce
      .number<string>()
      .int()
      .min(1)
      .max(2 ** 31 - 1),
  }),
  query: z.object({}),
  body: z.object({ resolved: z.boolean() }),
  response: z.object({ comment: SubmissionComment }),
  produces: ['application/json'],
});

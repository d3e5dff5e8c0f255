import * as z from 'zod';
import { Submission } from '../vocabulary/submission.ts';
import { SUBMISSION_STEPS } from '../vocabulary/submission-states.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams, submissionVersion } from './submission-params.ts';

/** Readers must not be told nothing in either language. */
const Reason = z.string().trim().min(1).max(2_000);

export const takeSubmissionStep = defineEndpoint({
  name: 'take-submission-step',
  tag: 'Desk',
  summary: 'Submits, takes back, withdraws, returns or publishes a submission',
  description:
    'Editors submit, take back what nobody has answered yet, and withdraw; approvers return and publish. What was taken back is a draft that was not handed in. Publishing happens whole or not at all, and needs a reason in both languages where it corrects a published figure.',
  params: submissionParams,
  query: z.object({}),
  body: z.object({
    step: z.enum(SUBMISSION_STEPS),
    version: submissionVersion,
    message: z
      .string()
      .trim()
      .min(1)
      .max(2_000)
      .nullable()
      .meta({ description: 'To colleagues; needed to return' }),
    reason: z
      .object({ kk: Reason, ru: Reason })
      .nullable()
      .meta({ description: 'To readers: why published figures are corrected' }),
  }),
  response: z.object({ submission: Submission }),
  produces: ['application/json'],
});

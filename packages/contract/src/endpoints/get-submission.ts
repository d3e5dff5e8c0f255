import * as z from 'zod';
import {
  Submission,
  SubmissionComment,
  SubmissionHistoryStep,
  SubmissionLine,
  SubmissionObservation,
} from '../vocabulary/submission.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams } from './submission-params.ts';

/** Most figures that a submission is answered with; one of a large file has more. */
export const SUBMISSION_OBSERVATIONS_LIMIT = 2_000;

export const getSubmission = defineEndpoint({
  name: 'get-submission',
  tag: 'Desk',
  summary: 'One submission: what it asks for, what stands in it, what was done and said',
  params: submissionParams,
  query: z.object({}),
  response: z.object({
    submission: Submission,
    lines: z.array(SubmissionLine).meta({
      description:
        'What its rule asks for, laid out as the report, then the lines that were put in, then those of the figures below that came without one',
    }),
    observations: z
      .array(SubmissionObservation)
      .meta({ description: `The first ${SUBMISSION_OBSERVATIONS_LIMIT} of its figures` }),
    observationCount: z.int().meta({ description: 'How many figures stand in it' }),
    steps: z.array(SubmissionHistoryStep).meta({ description: 'The newest last' }),
    comments: z.array(SubmissionComment).meta({ description: 'The newest last' }),
  }),
  produces: ['application/json'],
});

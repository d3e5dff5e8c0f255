import * as z from 'zod';
import {
  EnteredObservation,
  SubmissionObservation,
  SubmissionObservationKey,
} from '../vocabulary/submission.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams } from './submission-params.ts';

/** Most figures that are saved at once. */
export const ENTERED_OBSERVATIONS_LIMIT = 2_000;

export const updateSubmissionObservations = defineEndpoint({
  name: 'update-submission-observations',
  tag: 'Desk',
  summary: 'Saves figures of a submission, all or none',
  description:
    'Each says which version it changes; one that somebody else changed meanwhile is a 409 that names it, and nothing is saved.',
  params: submissionParams,
  query: z.object({}),
  body: z.object({
    observations: z.array(EnteredObservation).max(ENTERED_OBSERVATIONS_LIMIT),
    cleared: z
      .array(SubmissionObservationKey.extend({ version: z.int().min(1) }))
      .max(ENTERED_OBSERVATIONS_LIMIT)
      .meta({ description: 'Figures that are taken out, so that their cells are empty again' }),
  }),
  response: z.object({
    version: z.int().meta({ description: 'The submission’s, from now on' }),
    observations: z.array(SubmissionObservation).meta({ description: 'What was saved, as it stands' }),
  }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { Check } from '../vocabulary/check.ts';
import { EnteredObservation, SubmissionObservationKey } from '../vocabulary/submission.ts';
import { defineEndpoint } from './endpoint.ts';
import { SUBMISSION_OBSERVATIONS_LIMIT } from './get-submission.ts';
import { submissionParams } from './submission-params.ts';
import { ENTERED_OBSERVATIONS_LIMIT } from './update-submission-observations.ts';

/** A figure that stands out against what was published of its series over as long a period. */
export const Outlier = SubmissionObservationKey.extend({
  low: z.number().meta({ description: 'Least of the history, in base units' }),
  high: z.number().meta({ description: 'Greatest of the history, in base units' }),
  count: z.int().meta({ description: 'Comparable figures that the history has' }),
}).meta({ id: 'Outlier' });
export type Outlier = z.infer<typeof Outlier>;

export const checkSubmission = defineEndpoint({
  name: 'check-submission',
  tag: 'Desk',
  summary: 'What the checks say of a submission, and of figures that are proposed for it',
  description: `Nothing is saved. The checks are those of everything published, with the submission’s figures in the place of the published ones, and the proposed ones in place of those; told are those that fail. Of figures that are proposed, what is found in their periods; of the submission as it stands, what is found of its first ${SUBMISSION_OBSERVATIONS_LIMIT} figures: of the others it is told page by page with them.`,
  params: submissionParams,
  query: z.object({}),
  body: z.object({
    observations: z.array(EnteredObservation).max(ENTERED_OBSERVATIONS_LIMIT).meta({
      description: 'Figures that are not saved yet; none: the submission as it stands',
    }),
  }),
  response: z.object({ checks: z.array(Check), outliers: z.array(Outlier) }),
  produces: ['application/json'],
});

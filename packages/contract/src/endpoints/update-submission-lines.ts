import * as z from 'zod';
import { SubmissionObservationKey } from '../vocabulary/submission.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams } from './submission-params.ts';

/** Most lines that are added or taken away at once. */
const LINES_LIMIT = 200;

const Lines = z.array(SubmissionObservationKey).max(LINES_LIMIT);

export const updateSubmissionLines = defineEndpoint({
  name: 'update-submission-lines',
  tag: 'Desk',
  summary: 'Adds lines to the form of a submission, or takes empty ones away, all or none',
  description:
    'What a rule asks for is in the form by itself and stays in it; every other figure needs a line before it can be typed. A line that is in the form already is a 409, and so is taking one away that the rule asks for or that holds a figure.',
  params: submissionParams,
  query: z.object({}),
  body: z.object({
    added: Lines,
    removed: Lines.meta({ description: 'Empty lines; one that is not in the form is gone already' }),
  }),
  response: z.object({ version: z.int().meta({ description: 'The submission’s, from now on' }) }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { ActionCount, ActionReason } from '../vocabulary/register/action-count.ts';
import { defineEndpoint } from './endpoint.ts';

export const getActionSummary = defineEndpoint({
  name: 'get-action-summary',
  tag: 'Register',
  summary: 'The register in numbers, by area and kind of action',
  description:
    'As of today in Almaty. An action counts in each area that it is for and in all that those lie in, so areas are not added up.',
  params: z.object({}),
  query: z.object({}),
  response: z.object({
    counts: z.array(ActionCount),
    reasons: z
      .array(ActionReason)
      .meta({ description: 'What needs attention; of plans a missing day does not' }),
  }),
  produces: ['application/json'],
});

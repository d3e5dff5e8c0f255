import * as z from 'zod';
import { ACTION_STATUSES } from '../vocabulary/register/register-codes.ts';
import { StaffText } from '../vocabulary/register/staff-text.ts';
import { defineEndpoint } from './endpoint.ts';
import { getAction } from './get-action.ts';

export const createActionRuling = defineEndpoint({
  name: 'create-action-ruling',
  tag: 'Register',
  summary: 'Says how an action stands, whatever follows from its steps, and why',
  params: getAction.params,
  query: z.object({}),
  body: z.strictObject({
    basedOn: z.int().min(1).nullable().meta({
      description: 'The ruling that held when this one was written; null: there was none',
    }),
    status: z.enum(ACTION_STATUSES).nullable().meta({ description: 'Null: as follows from its steps again' }),
    reason: StaffText,
  }),
  response: getAction.response,
  produces: ['application/json'],
});

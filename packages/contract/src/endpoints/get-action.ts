import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { Action } from '../vocabulary/register/action.ts';
import { ActionRuling, ActionStep } from '../vocabulary/register/action-step.ts';
import { defineEndpoint } from './endpoint.ts';

export const getAction = defineEndpoint({
  name: 'get-action',
  tag: 'Register',
  summary: 'One action with every step of its execution',
  params: z.object({ action: ConceptCode }),
  query: z.object({}),
  response: z.object({
    action: Action,
    steps: z.array(ActionStep).meta({ description: 'The earliest first; corrected ones are among them' }),
    rulings: z.array(ActionRuling).meta({ description: 'The newest first; that one holds' }),
  }),
  produces: ['application/json'],
});

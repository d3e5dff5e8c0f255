import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { NewEvidence } from '../vocabulary/register/new-evidence.ts';
import { ACTION_STAGES } from '../vocabulary/register/register-codes.ts';
import { EVIDENCE_LIMIT } from '../vocabulary/register/register-limits.ts';
import { StaffText } from '../vocabulary/register/staff-text.ts';
import { defineEndpoint } from './endpoint.ts';
import { getAction } from './get-action.ts';

export const createActionProgress = defineEndpoint({
  name: 'create-action-progress',
  tag: 'Register',
  summary: 'Enters a step in the execution of an action, or corrects one',
  description:
    'Nothing is ever changed: a correction is another entry. Neither the step nor what proves it may be older than the document that asks for the action. Only what proves more than an announcement makes an action done.',
  params: getAction.params,
  query: z.object({}),
  body: z.strictObject({
    replaces: z.int().min(1).nullable().meta({ description: 'The entry that it corrects; null: none' }),
    day: z.iso.date().meta({ description: 'When it happened' }),
    stage: z.enum(ACTION_STAGES).nullable().meta({
      description: 'How far the action has come by it; null: the entry that it corrects is withdrawn',
    }),
    milestone: z.int().min(1).nullable().meta({ description: 'The milestone that it reaches' }),
    text: StaffText,
    organisation: ConceptCode.meta({ description: 'The organisation that its author works for' }),
    onBehalfOf: ConceptCode.meta({ description: 'The organisation that did it' }),
    evidence: z.array(NewEvidence).max(EVIDENCE_LIMIT),
  }),
  response: getAction.response,
  produces: ['application/json'],
});

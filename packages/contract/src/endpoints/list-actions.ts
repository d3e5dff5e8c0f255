import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Action } from '../vocabulary/register/action.ts';
import { ACTION_STATUSES } from '../vocabulary/register/register-codes.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

export const listActions = defineEndpoint({
  name: 'list-actions',
  tag: 'Register',
  summary: 'What councils and plans ask for, and how it stands',
  description:
    'Filters combine with AND, the values of one with OR. The status is as of today in Almaty, by the rules of `statusRule`.',
  params: z.object({}),
  query: z.object({
    refArea: commaSeparated(KatoCode, 'Areas that they are for, with the areas within them.'),
    document: commaSeparated(ConceptCode, 'Documents that ask for them or tell of them.'),
    body: commaSeparated(ConceptCode, 'Organisations that adopted those documents.'),
    addressee: commaSeparated(ConceptCode, 'Organisations that answer for them.'),
    direction: commaSeparated(ConceptCode, 'Directions that they belong to.'),
    status: commaSeparated(z.enum(ACTION_STATUSES), 'How they stand.'),
    dueBefore: z.iso.date().optional().meta({
      description: 'Only those that are due before that day; those without a due day are not',
    }),
  }),
  response: z.object({ actions: z.array(Action) }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { Organisation } from '../vocabulary/register/organisation.ts';
import { defineEndpoint } from './endpoint.ts';

export const listOrganisations = defineEndpoint({
  name: 'list-organisations',
  tag: 'Register',
  summary: 'Bodies that answer for actions, control them or adopt documents',
  params: z.object({}),
  query: z.object({}),
  response: z.object({ organisations: z.array(Organisation) }),
  produces: ['application/json'],
});

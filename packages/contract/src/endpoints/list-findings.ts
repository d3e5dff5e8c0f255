import * as z from 'zod';
import { Finding } from '../vocabulary/register/finding.ts';
import { defineEndpoint } from './endpoint.ts';

export const listFindings = defineEndpoint({
  name: 'list-findings',
  tag: 'Register',
  summary: 'What documents find of the execution of others, praise and blame',
  description: 'A finding that has parts comes before them.',
  params: z.object({}),
  query: z.object({}),
  response: z.object({ findings: z.array(Finding) }),
  produces: ['application/json'],
});

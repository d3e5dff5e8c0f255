import * as z from 'zod';
import { defineEndpoint } from './endpoint.ts';

export const getHealth = defineEndpoint({
  name: 'get-health',
  tag: 'Service',
  summary: 'The process is alive',
  params: z.object({}),
  query: z.object({}),
  response: z.object({ status: z.literal('ok'), service: z.literal('korsetkish') }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { defineEndpoint } from './endpoint.ts';

export const getReady = defineEndpoint({
  name: 'get-ready',
  method: 'GET',
  path: '/ready',
  summary: 'The database answers, migrations are applied and figures are loaded; 503 otherwise',
  params: z.object({}),
  query: z.object({}),
  response: z.object({
    status: z.literal('ready'),
    revision: z
      .int()
      .meta({ description: 'Data revision; every change of anything readable makes a new one' }),
  }),
  produces: ['application/json'],
});

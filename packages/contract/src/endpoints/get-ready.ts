import * as z from 'zod';
import { Layer } from '../vocabulary/layer.ts';
import { defineEndpoint } from './endpoint.ts';

export const getReady = defineEndpoint({
  name: 'get-ready',
  tag: 'Service',
  summary: 'The database answers, migrations are applied and figures are loaded; 503 otherwise',
  params: z.object({}),
  query: z.object({}),
  response: z.object({
    status: z.literal('ready'),
    revision: z
      .int()
      .meta({ description: 'Data revision; every change of anything readable makes a new one' }),
    layers: z.array(Layer).meta({ description: 'Layers that hold figures' }),
    publishedAt: z.iso.datetime().meta({ description: 'When that revision became readable' }),
  }),
  produces: ['application/json'],
});

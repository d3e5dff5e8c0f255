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
    revision: z.int().meta({
      description: 'Newest revision of what is published; every change of anything readable makes a new one',
    }),
    trainingRevision: z
      .int()
      .nullable()
      .meta({ description: 'Newest revision of the training layer, counted apart; null: there is none' }),
    layers: z.array(Layer).meta({ description: 'Layers that hold figures' }),
    publishedAt: z.iso.datetime().meta({ description: 'When the published revision became readable' }),
  }),
  produces: ['application/json'],
});

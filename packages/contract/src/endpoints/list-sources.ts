import * as z from 'zod';
import { LayerFilter } from '../vocabulary/layer.ts';
import { Source } from '../vocabulary/source.ts';
import { defineEndpoint } from './endpoint.ts';

export const listSources = defineEndpoint({
  name: 'list-sources',
  tag: 'Sources',
  summary: 'Documents and files the figures were published in',
  params: z.object({}),
  query: z.object({ layer: LayerFilter }),
  response: z.object({ sources: z.array(Source) }),
  produces: ['application/json'],
});

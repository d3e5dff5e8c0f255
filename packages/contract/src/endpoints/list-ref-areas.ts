import * as z from 'zod';
import { LayerFilter } from '../vocabulary/layer.ts';
import { RefArea } from '../vocabulary/ref-area.ts';
import { defineEndpoint } from './endpoint.ts';

export const listRefAreas = defineEndpoint({
  name: 'list-ref-areas',
  tag: 'Areas',
  summary: 'Areas by KATO code, with the periods they have figures for',
  params: z.object({}),
  query: z.object({ layer: LayerFilter }),
  response: z.object({ refAreas: z.array(RefArea) }),
  produces: ['application/json'],
});

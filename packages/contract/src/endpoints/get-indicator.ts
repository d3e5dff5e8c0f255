import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { Indicator } from '../vocabulary/indicator.ts';
import { LayerFilter } from '../vocabulary/layer.ts';
import { defineEndpoint } from './endpoint.ts';

export const getIndicator = defineEndpoint({
  name: 'get-indicator',
  tag: 'Indicators',
  summary: 'One indicator',
  params: z.object({ indicator: ConceptCode }),
  query: z.object({ layer: LayerFilter }),
  response: Indicator,
  produces: ['application/json'],
});

import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { Indicator } from '../vocabulary/indicator.ts';
import { LayerFilter } from '../vocabulary/layer.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

export const listIndicators = defineEndpoint({
  name: 'list-indicators',
  tag: 'Indicators',
  summary: 'Indicators with their rules, dimensions and notes',
  params: z.object({}),
  query: z.object({ direction: commaSeparated(ConceptCode, 'Directions.'), layer: LayerFilter }),
  response: z.object({ indicators: z.array(Indicator) }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { Codelist } from '../vocabulary/dimension.ts';
import { UnitMeasure } from '../vocabulary/unit-measure.ts';
import { defineEndpoint } from './endpoint.ts';

export const listCodelists = defineEndpoint({
  name: 'list-codelists',
  tag: 'Codelists',
  summary: 'Breakdown dimensions with their codes, and units of measure',
  params: z.object({}),
  query: z.object({}),
  response: z.object({ codelists: z.array(Codelist), unitMeasures: z.array(UnitMeasure) }),
  produces: ['application/json'],
});

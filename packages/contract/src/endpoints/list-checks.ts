import * as z from 'zod';
import { Check, CheckResult } from '../vocabulary/check.ts';
import { LayerFilter } from '../vocabulary/layer.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

export const listChecks = defineEndpoint({
  name: 'list-checks',
  tag: 'Checks',
  summary: 'Declared relations worked out on the published figures',
  params: z.object({}),
  query: z.object({
    refArea: commaSeparated(KatoCode, 'KATO codes of areas.'),
    result: commaSeparated(CheckResult, 'Results to keep.'),
    layer: LayerFilter,
  }),
  response: z.object({ checks: z.array(Check) }),
  produces: ['application/json'],
});

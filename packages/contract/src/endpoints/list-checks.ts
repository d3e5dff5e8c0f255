import * as z from 'zod';
import { Check, CheckResult } from '../vocabulary/check.ts';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { LayerFilter } from '../vocabulary/layer.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

/** Most checks that one page holds, and how many it holds unless told. */
export const CHECKS_PAGE_LIMIT = 10_000;
export const CHECKS_PAGE = 1_000;

export const listChecks = defineEndpoint({
  name: 'list-checks',
  tag: 'Checks',
  summary: 'Declared relations worked out on the published figures',
  description:
    'In the order in which a reader must know of them: FAILS, BASE_NOT_PRINTED, INCOMPLETE, WITHIN_ROUNDING, EXACT. Filters combine with AND.',
  params: z.object({}),
  query: z.object({
    id: commaSeparated(
      z.string().min(1),
      'Checks by their `id`; one that is not asked any more is left out.',
    ),
    refArea: commaSeparated(KatoCode, 'KATO codes of areas.'),
    direction: commaSeparated(ConceptCode, 'Directions of the checked figure.'),
    indicator: commaSeparated(ConceptCode, 'Indicators with a figure in the check.'),
    result: commaSeparated(CheckResult, 'Results to keep.'),
    layer: LayerFilter,
    limit: z.coerce
      .number<string>()
      .int()
      .min(1)
      .max(CHECKS_PAGE_LIMIT)
      .optional()
      .meta({ description: 'Checks on a page; 1 000 unless told' }),
    cursor: z.string().optional().meta({ description: '`nextCursor` of the page before' }),
  }),
  response: z.object({
    checks: z.array(Check),
    nextCursor: z.string().nullable(),
  }),
  produces: ['application/json'],
});

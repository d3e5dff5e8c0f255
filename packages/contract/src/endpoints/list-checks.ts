import * as z from 'zod';
import { Check, CheckResult } from '../vocabulary/check.ts';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { LayerFilter } from '../vocabulary/layer.ts';
import { LocalizedText } from '../vocabulary/localized-text.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { commaSeparated } from './comma-separated.ts';
import { defineEndpoint } from './endpoint.ts';

/** A declared relation that no figure of the layer can be put to. */
export const IdleRelation = z
  .object({
    relation: ConceptCode,
    name: LocalizedText,
    indicators: z
      .array(ConceptCode)
      .meta({ description: 'Indicators that its terms name; none where it is over many' }),
  })
  .meta({ id: 'IdleRelation' });
export type IdleRelation = z.infer<typeof IdleRelation>;

export const listChecks = defineEndpoint({
  name: 'list-checks',
  tag: 'Checks',
  summary: 'Declared relations worked out on the published figures',
  params: z.object({}),
  query: z.object({
    refArea: commaSeparated(KatoCode, 'KATO codes of areas.'),
    indicator: commaSeparated(ConceptCode, 'Indicators with a figure in the check.'),
    result: commaSeparated(CheckResult, 'Results to keep.'),
    layer: LayerFilter,
  }),
  response: z.object({
    checks: z.array(Check),
    withoutFigures: z
      .array(IdleRelation)
      .meta({ description: 'Relations that were not worked out anywhere, whatever the filters' }),
  }),
  produces: ['application/json'],
});

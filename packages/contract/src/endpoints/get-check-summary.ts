import * as z from 'zod';
import { CheckResult } from '../vocabulary/check.ts';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { LayerFilter } from '../vocabulary/layer.ts';
import { LocalizedText } from '../vocabulary/localized-text.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { RelationTerm } from '../vocabulary/relation.ts';
import { defineEndpoint } from './endpoint.ts';

/** How many checks of one area and direction came out alike. */
export const CheckCount = z
  .object({
    refArea: KatoCode,
    direction: ConceptCode.meta({ description: 'Of the checked figure' }),
    result: CheckResult,
    checks: z.int().min(1),
  })
  .meta({ id: 'CheckCount' });
export type CheckCount = z.infer<typeof CheckCount>;

/** Figures that a relation's term asks for; what is null may be any. */
export const TermFigures = z
  .object({
    ...RelationTerm.pick({
      breakdown: true,
      everyCode: true,
      scenario: true,
      refArea: true,
      timePeriod: true,
    }).shape,
    indicator: ConceptCode,
  })
  .meta({ id: 'TermFigures' });
export type TermFigures = z.infer<typeof TermFigures>;

/** A declared relation that nothing of the layer can be put to. */
export const IdleRelation = z
  .object({
    relation: ConceptCode,
    name: LocalizedText,
    indicators: z
      .array(ConceptCode)
      .meta({ description: 'Indicators that its terms name; none where it is over many' }),
    lacking: z.array(TermFigures).meta({
      description:
        'What it asks for and the layer has nowhere; none where it is over many, or where nothing fits together',
    }),
  })
  .meta({ id: 'IdleRelation' });
export type IdleRelation = z.infer<typeof IdleRelation>;

export const getCheckSummary = defineEndpoint({
  name: 'get-check-summary',
  tag: 'Checks',
  summary: 'How many checks came out how, and which relations are not asked of a layer',
  params: z.object({}),
  query: z.object({ layer: LayerFilter }),
  response: z.object({
    counts: z.array(CheckCount),
    idle: z
      .array(IdleRelation)
      .meta({ description: 'Relations of which the layer has no check, and what it lacks for them' }),
  }),
  produces: ['application/json'],
});

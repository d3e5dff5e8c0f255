import * as z from 'zod';
import { Check, CheckResult } from '../vocabulary/check.ts';
import { RelationEntry } from '../vocabulary/entries/relation-entry.ts';
import { defineEndpoint } from './endpoint.ts';

export const previewRelation = defineEndpoint({
  name: 'preview-relation',
  tag: 'Administration',
  summary: 'What a relation would give on everything published, before it is saved',
  params: z.object({}),
  query: z.object({}),
  body: RelationEntry,
  response: z.object({
    counts: z.array(z.object({ result: CheckResult, count: z.int() })).meta({
      description: 'How often it gives what; empty: it can be put to nothing that is published',
    }),
    checks: z
      .array(Check)
      .max(10)
      .meta({ description: 'Some of them, first those that a reader must know of' }),
  }),
  produces: ['application/json'],
});

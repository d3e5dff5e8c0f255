import * as z from 'zod';
import { EntryVersion } from '../vocabulary/entries/catalogue-entry.ts';
import { EnteredText } from '../vocabulary/entries/entered-text.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { defineEndpoint } from './endpoint.ts';

/** What every change of areas has: its first day, what it rests on, and the areas as they were looked at. */
const change = {
  since: z.iso.date().meta({ description: 'The first day on which it holds' }),
  cited: z.boolean().meta({ description: 'Whether the remark cites the act' }),
  note: EnteredText.meta({ description: 'Remark on the day, beside the areas that begin on it' }),
  basedOn: z.record(KatoCode, EntryVersion).meta({
    description: 'The version of every area that stands already and is changed',
  }),
};

/** A new area is cut out of others, which go on in the borders that are left to them. */
const AreaSplit = z.strictObject({
  change: z.literal('SPLIT'),
  refArea: KatoCode,
  name: EnteredText,
  predecessors: z.array(KatoCode).min(1).max(20),
  ...change,
});

/** Areas end, and one goes on in their place: one that stands already, or a new one where a name is given. */
const AreaMerge = z.strictObject({
  change: z.literal('MERGE'),
  refArea: KatoCode,
  name: EnteredText.nullable(),
  predecessors: z.array(KatoCode).min(1).max(20),
  ...change,
});

/** An area bears another name; the one before it is kept with its days. */
const AreaRename = z.strictObject({
  change: z.literal('RENAME'),
  refArea: KatoCode,
  name: EnteredText,
  since: change.since,
  borneSince: z.iso.date().nullable().meta({
    description: 'Since when the name before it was borne; null: since the last change that is known',
  }),
  basedOn: change.basedOn,
});

/** What can happen to areas. */
export const AreaChange = z
  .discriminatedUnion('change', [AreaSplit, AreaMerge, AreaRename])
  .meta({ id: 'AreaChange' });
export type AreaChange = z.infer<typeof AreaChange>;

export const changeAreas = defineEndpoint({
  name: 'change-areas',
  tag: 'Administration',
  summary: 'Cuts an area out of others, merges areas, or renames one, from a day on',
  description:
    'Nothing of the past is rewritten: areas keep their codes and figures, and what was before is told with its days.',
  params: z.object({}),
  query: z.object({}),
  body: AreaChange,
  response: z.object({
    refAreas: z.array(KatoCode).meta({ description: 'Areas that were changed or made' }),
  }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { CATALOGUE_THINGS } from '../vocabulary/catalogue-things.ts';
import { EntryVersion } from '../vocabulary/entries/catalogue-entry.ts';
import { defineEndpoint } from './endpoint.ts';

export const removeCatalogueEntry = defineEndpoint({
  name: 'remove-catalogue-entry',
  tag: 'Administration',
  summary: 'Removes an entry of the catalogue that nothing stands on',
  params: z.object({ thing: z.enum(CATALOGUE_THINGS), entry: z.string() }),
  query: z.object({
    basedOn: EntryVersion.meta({ description: 'The version that was looked at' }),
  }),
  response: z.object({}),
  produces: ['application/json'],
});

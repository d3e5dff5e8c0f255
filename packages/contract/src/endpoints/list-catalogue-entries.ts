import * as z from 'zod';
import { CATALOGUE_THINGS } from '../vocabulary/catalogue-things.ts';
import { CatalogueEntry, EntryVersion } from '../vocabulary/entries/catalogue-entry.ts';
import { defineEndpoint } from './endpoint.ts';

export const listCatalogueEntries = defineEndpoint({
  name: 'list-catalogue-entries',
  tag: 'Administration',
  summary: 'Entries of the catalogue as they are declared, each with the version that an edit is based on',
  params: z.object({}),
  query: z.object({ thing: z.enum(CATALOGUE_THINGS).meta({ description: 'Which kind of entries' }) }),
  response: z.object({
    entries: z.array(z.object({ entry: CatalogueEntry, version: EntryVersion })),
  }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { CatalogueEntry, EditedEntry, EntryVersion } from '../vocabulary/entries/catalogue-entry.ts';
import { defineEndpoint } from './endpoint.ts';

export const saveCatalogueEntry = defineEndpoint({
  name: 'save-catalogue-entry',
  tag: 'Administration',
  summary: 'Declares an entry of the catalogue, or changes one',
  description:
    'Texts are given in Kazakh and in Russian; neither may be missing. An entry is held against every rule of the catalogue before it is saved. An edit of a version that stands no more is refused with 409. Editors may declare sources, which their figures come from; everything else is the administrators’.',
  params: z.object({}),
  query: z.object({}),
  body: EditedEntry,
  response: z.object({ entry: CatalogueEntry, version: EntryVersion }),
  produces: ['application/json'],
});

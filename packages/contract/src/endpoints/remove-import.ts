import * as z from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { importParams } from './import-params.ts';

export const removeImport = defineEndpoint({
  name: 'remove-import',
  tag: 'Desk',
  summary: 'Throws away what was read of an uploaded file; what was taken over stays',
  params: importParams,
  query: z.object({}),
  response: z.object({}),
  produces: ['application/json'],
});

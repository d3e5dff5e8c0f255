import * as z from 'zod';
import { FileImport, ImportMapping } from '../vocabulary/import.ts';
import { defineEndpoint } from './endpoint.ts';
import { importParams, importReading } from './import-params.ts';

export const updateImportMapping = defineEndpoint({
  name: 'update-import-mapping',
  tag: 'Desk',
  summary: 'Says how an uploaded file is read, and reads it so',
  params: importParams,
  query: z.object({}),
  body: z.object({
    reading: importReading,
    mapping: ImportMapping,
    keep: z.boolean().meta({ description: 'True: files with the same headings are read so from now on' }),
  }),
  response: z.object({ import: FileImport }),
  produces: ['application/json'],
});

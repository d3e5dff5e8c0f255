import * as z from 'zod';
import { FileImport } from '../vocabulary/import.ts';
import { defineEndpoint } from './endpoint.ts';
import { importParams, importReading } from './import-params.ts';
import { submissionVersion } from './submission-params.ts';

export const commitImport = defineEndpoint({
  name: 'commit-import',
  tag: 'Desk',
  summary: 'Takes an uploaded file over into its submission or into the register, all of it or nothing',
  description:
    'Asked again, it answers the same and does nothing: what was taken over once is not taken twice.',
  params: importParams,
  query: z.object({}),
  body: z.object({
    version: submissionVersion.meta({
      description: 'The submission’s version, or of a document’s file its `basedOn`, that was looked at',
    }),
    reading: importReading,
    withoutRefused: z
      .boolean()
      .meta({ description: 'True: refused lines are left out; false: they stop it' }),
  }),
  response: z.object({ import: FileImport }),
  produces: ['application/json'],
});

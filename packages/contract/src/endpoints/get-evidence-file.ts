import * as z from 'zod';
import { EvidenceFile } from '../vocabulary/register/action-step.ts';
import { defineEndpoint } from './endpoint.ts';

export const getEvidenceFile = defineEndpoint({
  name: 'get-evidence-file',
  tag: 'Register',
  summary: 'A file that proves a step, byte for byte',
  description: 'Its ETag is its hash. Readers see what it is called and its hash, staff read it.',
  params: EvidenceFile.pick({ sha256: true }),
  query: z.object({}),
  response: z.string().meta({ description: 'The file' }),
  produces: ['application/octet-stream'],
});

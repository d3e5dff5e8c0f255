import * as z from 'zod';
import { EvidenceFile } from '../vocabulary/register/action-step.ts';
import { defineEndpoint } from './endpoint.ts';

export const createEvidenceFile = defineEndpoint({
  name: 'create-evidence-file',
  tag: 'Register',
  summary: 'Keeps a file that is to prove a step, by the hash of its content',
  description:
    'The file is the body, as it is: at most 20 MB, a document, a table or a picture. Sent again, it is the same file.',
  params: z.object({}),
  query: z.object({
    fileName: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ description: 'With its extension: .pdf, .docx, .xlsx, .csv, .txt, .png, .jpg' }),
  }),
  takesFile: true,
  response: z.object({ file: EvidenceFile }),
  produces: ['application/json'],
});

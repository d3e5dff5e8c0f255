import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { FileImport, ImportContents } from '../vocabulary/import.ts';
import { defineEndpoint } from './endpoint.ts';
import { submissionParams } from './submission-params.ts';

export const createImport = defineEndpoint({
  name: 'create-import',
  tag: 'Desk',
  summary:
    'Reads an uploaded workbook or text file, figures for a submission, actions or target indicators for a document; nothing is taken over yet',
  description:
    'The file is the body, as it is. Its identifier is chosen by the caller, so that the progress can be asked for meanwhile. A file that cannot be taken is a 422 that says why and where, and nothing of it is kept.',
  params: z.object({}),
  query: z.object({
    import: z.uuid().meta({ description: 'A new one, chosen by the caller' }),
    submission: submissionParams.shape.submission
      .optional()
      .meta({ description: 'That its figures are for; exactly one of this and `document`' }),
    document: ConceptCode.optional().meta({ description: 'Of the register, that it is of' }),
    contents: ImportContents.optional().meta({
      description: 'What of the document, said with it; a submission’s file has figures only',
    }),
    fileName: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ description: 'With its extension: .xlsx, .csv, .tsv or .txt' }),
  }),
  takesFile: true,
  response: z.object({ import: FileImport }),
  produces: ['application/json'],
});

import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { ImportContents } from '../vocabulary/import.ts';
import { Language } from '../vocabulary/language.ts';
import { defineEndpoint } from './endpoint.ts';

export const getDocumentTemplate = defineEndpoint({
  name: 'get-document-template',
  tag: 'Desk',
  summary:
    'A workbook with a row for every action, or target indicator, of a document, to be filled in and uploaded',
  params: z.object({ document: ConceptCode }),
  query: z.object({ lang: Language.default('kk'), contents: ImportContents.default('ACTIONS') }),
  response: z.string().meta({ description: 'An XLSX workbook' }),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
});

import * as z from 'zod';
import { RegisterDocument } from '../vocabulary/register/document.ts';
import { defineEndpoint } from './endpoint.ts';

export const listDocuments = defineEndpoint({
  name: 'list-documents',
  tag: 'Register',
  summary: 'Decisions, resolutions, orders, plans and reports that actions come from',
  params: z.object({}),
  query: z.object({}),
  response: z.object({ documents: z.array(RegisterDocument) }),
  produces: ['application/json'],
});

import { listDocuments } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findDocuments } from './find-documents.ts';

export const listDocumentsRoute = implement(listDocuments, async (_, { db }) => ({
  documents: await findDocuments(db),
}));

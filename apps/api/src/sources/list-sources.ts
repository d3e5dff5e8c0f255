import { listSources } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findSources } from './find-sources.ts';

export const listSourcesRoute = implement(listSources, async ({ query: { layer } }, { db }) => ({
  sources: await findSources(db, layer),
}));

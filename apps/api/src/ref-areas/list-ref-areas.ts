import { listRefAreas } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findRefAreas } from './find-ref-areas.ts';

export const listRefAreasRoute = implement(listRefAreas, async ({ query: { layer } }, { db, revision }) => ({
  refAreas: await findRefAreas(db, revision, layer),
}));

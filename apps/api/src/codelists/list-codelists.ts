import { listCodelists } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findCodelists } from './find-codelists.ts';
import { findUnitMeasures } from './find-unit-measures.ts';

export const listCodelistsRoute = implement(listCodelists, async (_asked, { db }) => ({
  codelists: await findCodelists(db),
  unitMeasures: await findUnitMeasures(db),
}));

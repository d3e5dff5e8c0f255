import { getComparisons } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { findObservations, toObservation } from '../observations/find-observations.ts';
import { formatCursor } from '../observations/observation-cursor.ts';
import { readObservationQuery } from '../observations/read-observation-query.ts';
import { findPairs } from './find-pairs.ts';
import { readBeside } from './read-beside.ts';

export const getComparisonsRoute = implement(getComparisons, async ({ query }, { db, revision }) => {
  const beside = await readBeside(query, db);
  const { filter, after } = await readObservationQuery(query, db, revision);
  // The filters choose the figures; what stands beside them is looked for in all of the layer.
  const chosen = { layer: filter.layer, revision: filter.revision, newest: revision };
  // One more than asked for tells whether another page follows.
  const rows = await findObservations(db, filter, { limit: query.limit + 1, after });
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    comparisons: await findPairs(db, page.map(toObservation), beside, chosen),
    nextCursor: last ? formatCursor({ revision: filter.revision.number, place: last.place }) : null,
  };
});

import { getObservations, OBSERVATIONS_PAGE_LIMIT } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { buildObservationsFile } from './exports/build-observations-file.ts';
import { findObservations, toObservation } from './find-observations.ts';
import { formatCursor } from './observation-cursor.ts';
import { readObservationQuery } from './read-observation-query.ts';

export const getObservationsRoute = implement(
  getObservations,
  async ({ query }, { db, revision, address }) => {
    const { filter, after } = await readObservationQuery(query, db, revision);
    if (query.format !== 'json') {
      return buildObservationsFile(db, query.format, query, { filter, after, newest: revision, address });
    }

    const limit = query.limit ?? OBSERVATIONS_PAGE_LIMIT;
    // One row more than asked for tells whether another page follows.
    const rows = await findObservations(db, filter, { limit: limit + 1, after });
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      observations: page.map(toObservation),
      nextCursor: last ? formatCursor({ revision: filter.revision.number, place: last.place }) : null,
    };
  },
);

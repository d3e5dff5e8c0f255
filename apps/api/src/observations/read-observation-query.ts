import type { getObservations } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import type * as z from 'zod';
import {
  BEFORE_ALL,
  type DataRevision,
  findRevisionAsOf,
  findRevisionNumbered,
} from '../http/find-revision.ts';
import { refuseField } from '../http/problem.ts';
import { type ObservationCursor, parseCursor } from './observation-cursor.ts';
import type { ObservationFilter } from './observation-filter.ts';
import { type ObservationFilters, readObservationFilters } from './read-observation-filters.ts';

export type ObservationQuery = z.output<typeof getObservations.query>;

/** What every query of observations may ask, whatever is made of them. */
type Reading = ObservationFilters & Pick<Partial<ObservationQuery>, 'cursor'>;

function refuseCursor(cursor: string): never {
  refuseField('query.cursor', (messages) => `${messages.expects.cursor} ${messages.given(cursor)}`);
}

function readCursor({ cursor }: Reading): ObservationCursor | null {
  return cursor === undefined ? null : (parseCursor(cursor) ?? refuseCursor(cursor));
}

/** The revision that a query looks at: the one its first page was read at, the one of `asOf`, or the newest. */
async function chooseRevision(
  query: Reading,
  cursor: ObservationCursor | null,
  db: Database,
  newest: DataRevision,
): Promise<DataRevision> {
  if (query.cursor !== undefined && cursor !== null) {
    return (await findRevisionNumbered(db, query.layer, cursor.revision)) ?? refuseCursor(query.cursor);
  }
  if (query.asOf === undefined) return newest;
  const moment = new Date(query.asOf);
  // PostgreSQL counts no year 0, and nothing was published in it.
  if (moment.getUTCFullYear() < 1) return BEFORE_ALL;
  return findRevisionAsOf(db, query.layer, moment);
}

/**
 * Turns the query's words into a filter and the place to read on from.
 * @throws ProblemError (422) for what `readObservationFilters` refuses, and for a text that is no cursor
 */
export async function readObservationQuery(
  query: Reading,
  db: Database,
  newest: DataRevision,
): Promise<{ filter: ObservationFilter; after: ObservationCursor['place'] | null }> {
  const cursor = readCursor(query);
  const filters = await readObservationFilters(query, db);
  return {
    filter: { ...filters, revision: await chooseRevision(query, cursor, db, newest) },
    after: cursor?.place ?? null,
  };
}

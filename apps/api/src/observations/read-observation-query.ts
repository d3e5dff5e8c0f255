import type { getObservations } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import type * as z from 'zod';
import { type DataRevision, findRevisionAsOf } from '../http/find-revision.ts';
import { refuseField } from '../http/problem.ts';
import { type ObservationCursor, parseCursor } from './observation-cursor.ts';
import type { ObservationFilter } from './observation-filter.ts';
import { type ObservationFilters, readObservationFilters } from './read-observation-filters.ts';

export type ObservationQuery = z.output<typeof getObservations.query>;

/** What every query of observations may ask, whatever is made of them. */
type Reading = ObservationFilters & Pick<Partial<ObservationQuery>, 'asOf' | 'cursor'>;

/** No revision has this number: nothing was published yet. */
const BEFORE_ALL = 0;

function readCursor({ cursor }: Reading): ObservationCursor | null {
  if (cursor === undefined) return null;
  return (
    parseCursor(cursor) ??
    refuseField('query.cursor', (messages) => `${messages.expects.cursor} ${messages.given(cursor)}`)
  );
}

/** The revision that a query looks at: the one its first page was read at, the one of `asOf`, or the newest. */
async function chooseRevision(
  query: Reading,
  cursor: ObservationCursor | null,
  db: Database,
  newest: DataRevision,
): Promise<number> {
  if (cursor !== null) return cursor.revision;
  if (query.asOf === undefined) return newest.id;
  const moment = new Date(query.asOf);
  // PostgreSQL counts no year 0, and nothing was published in it.
  if (moment.getUTCFullYear() < 1) return BEFORE_ALL;
  const revision = await findRevisionAsOf(db, query.layer, moment);
  return revision?.id ?? BEFORE_ALL;
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

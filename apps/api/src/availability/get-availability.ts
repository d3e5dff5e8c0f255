import { getAvailability } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { readObservationQuery } from '../observations/read-observation-query.ts';
import { findAvailability } from './find-availability.ts';

export const getAvailabilityRoute = implement(getAvailability, async ({ query }, { db, revision }) => {
  const { filter } = await readObservationQuery(query, db, revision);
  return findAvailability(db, filter);
});

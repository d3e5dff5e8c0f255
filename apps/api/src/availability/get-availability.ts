import { getAvailability } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { readObservationFilters } from '../observations/read-observation-filters.ts';
import { findAvailability } from './find-availability.ts';

export const getAvailabilityRoute = implement(getAvailability, async ({ query }, { db, revision }) => {
  const filters = await readObservationFilters(query, db);
  return findAvailability(db, { ...filters, revision });
});

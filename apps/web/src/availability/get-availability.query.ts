import type { CallAnswer, CallInput } from '../api/call.ts';
import { callQuery } from '../api/call-query.ts';

/** What may be asked for: the filters of the figures themselves, in a layer. */
export type AvailabilityFilters = CallInput<'get-availability'>['query'];

/** How many figures there are, and under which options of each filter. */
export type Availability = CallAnswer<'get-availability'>;

/**
 * How many figures pass the filters, and for each filter the options that have figures under all the others. An option
 * that is not listed has none.
 */
export function getAvailabilityQuery(filters: AvailabilityFilters) {
  return callQuery('get-availability', { params: {}, query: filters });
}

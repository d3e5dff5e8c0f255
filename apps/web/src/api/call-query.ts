import type { Endpoint } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { type CallInput, call } from './call.ts';

/** Query options of one call; the key is the endpoint's name and its input, so no key is ever written by hand. */
export function callQuery<E extends Endpoint>(endpoint: E, input: CallInput<E>) {
  return queryOptions({
    queryKey: [endpoint.name, input] as const,
    queryFn: ({ signal }) => call(endpoint, input, signal),
  });
}

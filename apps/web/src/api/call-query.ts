import type { EndpointName } from '@korsetkish/contract';
import { queryOptions } from '@tanstack/react-query';
import { type CallInput, call } from './call.ts';

/** Query options of one call; the key is the endpoint's name and its input, so no key is ever written by hand. */
export function callQuery<Name extends EndpointName>(name: Name, input: CallInput<Name>) {
  return queryOptions({
    queryKey: [name, input] as const,
    queryFn: ({ signal }) => call(name, input, signal),
  });
}

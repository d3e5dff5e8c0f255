import type { Layer } from '@korsetkish/contract';
import { callQuery } from '../api/call-query.ts';

/** Documents and files that the figures of a layer come from. */
export function listSourcesQuery(layer: Layer) {
  return callQuery('list-sources', { params: {}, query: { layer } });
}

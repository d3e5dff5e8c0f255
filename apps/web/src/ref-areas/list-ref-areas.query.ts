import type { Layer } from '@korsetkish/contract';
import { callQuery } from '../api/call-query.ts';

/** Every area, with the periods it has figures for in a layer. */
export function listRefAreasQuery(layer: Layer) {
  return callQuery('list-ref-areas', { params: {}, query: { layer } });
}

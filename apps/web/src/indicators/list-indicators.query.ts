import type { Layer } from '@korsetkish/contract';
import { callQuery } from '../api/call-query.ts';

/** Every indicator with its rules, dimensions and notes, and the areas it has figures of in a layer. */
export function listIndicatorsQuery(layer: Layer) {
  return callQuery('list-indicators', { params: {}, query: { layer } });
}

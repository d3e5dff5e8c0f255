import type { Layer } from '@korsetkish/contract';
import { listChecksQuery } from './list-checks.query.ts';

/** The checks that readers of a figure must know of: those that fail, and those whose base is not printed. */
export function listDoubtsQuery(layer: Layer) {
  return listChecksQuery({ layer, result: ['FAILS', 'BASE_NOT_PRINTED'] });
}

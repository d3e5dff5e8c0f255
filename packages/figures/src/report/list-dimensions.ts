import type { Observation } from '@korsetkish/contract';

/** The dimensions that any of the figures is broken down by. */
export function listDimensions(observations: readonly Observation[]): string[] {
  return [...new Set(observations.flatMap(({ breakdown }) => Object.keys(breakdown)))];
}

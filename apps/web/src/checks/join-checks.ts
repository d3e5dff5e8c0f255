import type { Check } from '@korsetkish/contract';

/** The checks that were sought by name before those read in their order, each once. */
export function joinChecks<Each extends Pick<Check, 'id'>>(
  read: readonly Each[],
  sought: readonly Each[],
): Each[] {
  const known = new Set(read.map(({ id }) => id));
  return [...sought.filter(({ id }) => !known.has(id)), ...read];
}

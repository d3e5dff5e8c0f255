import { type Breakdown, parseBreakdown } from '@korsetkish/contract';

/** @throws RangeError for a breakdown that the database's own check does not let in */
export function readBreakdown(text: string): Breakdown {
  const breakdown = parseBreakdown(text);
  if (breakdown === null) throw new RangeError(`not a breakdown: ${text}`);
  return breakdown;
}

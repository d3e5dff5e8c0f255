import type { KatoCode, TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import type { AreaInTime } from './check-catalogue.ts';

/**
 * The areas that lay directly within an area on the last day of a period. One that was cut out of another later is not
 * among them; the one it was cut out of is, in its borders of that time.
 */
export function listChildAreas(
  parent: KatoCode,
  timePeriod: TimePeriod,
  refAreas: readonly AreaInTime[],
): KatoCode[] {
  const within = refAreas.filter((area) => area.parent === parent);
  if (within.length === 0) return [];
  const { end } = parseTimePeriod(timePeriod);
  return within.filter((area) => wasThere(area, end)).map(({ refArea }) => refArea);
}

function wasThere({ validFrom, validTo, predecessors }: AreaInTime, day: string): boolean {
  const isCutOutLater = validFrom !== null && validFrom > day && predecessors.length > 0;
  return !isCutOutLater && (validTo === null || validTo >= day);
}

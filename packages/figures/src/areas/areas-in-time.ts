import type { KatoCode, RefArea, TimePeriod } from '@korsetkish/contract';
import { parseTimePeriod } from '../periods/parse-time-period.ts';

/**
 * An area and the days it has been there in its present borders. `validFrom` alone is when the borders became what they
 * are: the area was there before, in others. With `predecessors` it is when the area itself came to be.
 */
export type AreaInTime = Pick<RefArea, 'refArea' | 'parent' | 'validFrom' | 'validTo' | 'predecessors'>;

/** Where an area stood on the last day of a period: not yet or no longer there, there in other borders, or as it is now. */
export type AreaThen = 'NOT_THERE' | 'IN_FORMER_BORDERS' | 'AS_NOW';

/**
 * The one rule for which areas existed when, by the last day of a period. Totals, checks, maps and counts of areas all ask
 * it.
 */
export function placeInTime(
  { validFrom, validTo, predecessors }: Omit<AreaInTime, 'refArea' | 'parent'>,
  timePeriod: TimePeriod,
): AreaThen {
  const { end } = parseTimePeriod(timePeriod);
  if (validTo !== null && validTo < end) return 'NOT_THERE';
  if (validFrom === null || validFrom <= end) return 'AS_NOW';
  return predecessors.length > 0 ? 'NOT_THERE' : 'IN_FORMER_BORDERS';
}

/**
 * The areas that lay directly within an area on the last day of a period. One that was cut out of another later is not
 * among them; the one it was cut out of is, in its borders of that time.
 */
export function listAreasWithin<Area extends AreaInTime>(
  parent: KatoCode,
  timePeriod: TimePeriod,
  refAreas: readonly Area[],
): Area[] {
  return refAreas.filter((area) => area.parent === parent && placeInTime(area, timePeriod) !== 'NOT_THERE');
}

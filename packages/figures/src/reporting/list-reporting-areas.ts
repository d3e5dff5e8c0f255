import type { KatoCode, ReportingRule, TimePeriod } from '@korsetkish/contract';
import { type AreaInTime, listAreasWithin, placeInTime } from '../areas/areas-in-time.ts';

/**
 * The areas that report by a rule on a period: the rule's own, or those directly within it, in the order given. One that
 * was not there on the period's last day owes nothing.
 */
export function listReportingAreas(
  { refArea, byParts }: Pick<ReportingRule, 'refArea' | 'byParts'>,
  timePeriod: TimePeriod,
  refAreas: readonly AreaInTime[],
): KatoCode[] {
  const areas = byParts
    ? listAreasWithin(refArea, timePeriod, refAreas)
    : refAreas.filter((area) => area.refArea === refArea && placeInTime(area, timePeriod) !== 'NOT_THERE');
  return areas.map((area) => area.refArea);
}

import type { KatoCode, SubmissionObservationKey } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { compareBreakdowns } from './compare-breakdowns.ts';

/**
 * Lines of one indicator as a report prints them: area by area, the report's own first; of each, period by period, the
 * total before its parts.
 * @param home the report's area
 */
export function sortLines<Line extends SubmissionObservationKey>(
  lines: readonly Line[],
  home: KatoCode,
  { indicator, dimension, refAreas }: Pick<Catalogue, 'indicator' | 'dimension' | 'refAreas'>,
): Line[] {
  const [first] = lines;
  if (first === undefined) return [];
  const dimensions = indicator(first.indicator).dimensions.map((each) => dimension(each.dimension));
  const placeOf = (code: KatoCode) =>
    code === home ? -1 : refAreas.findIndex(({ refArea }) => refArea === code);
  const places = new Map(lines.map(({ refArea }) => [refArea, placeOf(refArea)]));
  const place = (line: Line) => places.get(line.refArea) ?? refAreas.length;
  return lines.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      compareTimePeriods(one.timePeriod, other.timePeriod) ||
      compareBreakdowns(one.breakdown, other.breakdown, dimensions),
  );
}

import { formatBreakdown, type Indicator, type LocalizedText, type Observation } from '@korsetkish/contract';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import type { Block } from './report-block.ts';
import type { ReportContext } from './report-context.ts';
import { writeIndicator } from './write-indicator.ts';
import { writeTimes } from './write-table.ts';

/** A sentence with more figures than this is a table. */
const MOST_FIGURES = 6;

/**
 * Everything given of an indicator in one area: a sentence or list; of a series that is too long for one, the newest figure
 * and plan of each breakdown in words, and all of them in a table.
 * @param observations figures and gaps of the indicator in one area
 * @param whose the area, where it is not the report's own
 */
export function writeArea(
  indicator: Indicator,
  observations: readonly Observation[],
  context: ReportContext,
  whose: LocalizedText | null = null,
): Block[] {
  if (observations.length === 0) return [];
  const series = [...Map.groupBy(observations, ({ breakdown }) => formatBreakdown(breakdown)).values()];
  if (series.every(({ length }) => length <= MOST_FIGURES)) {
    return [writeIndicator(indicator, observations, context, whose)];
  }
  const newest = series.flatMap((each) => [...findNewest(each, 'ACTUAL'), ...findNewest(each, 'PLAN')]);
  return [
    writeIndicator(indicator, newest, context, whose),
    ...writeTimes(indicator, observations, context, whose),
  ];
}

function findNewest(series: readonly Observation[], scenario: Observation['scenario']): Observation[] {
  return series
    .filter((each) => each.scenario === scenario)
    .toSorted((one, other) => compareTimePeriods(one.timePeriod, other.timePeriod))
    .slice(-1);
}

import type { Indicator, Observation, TimePeriod, TimeWindow } from '@korsetkish/contract';
import { parseTimePeriod } from './parse-time-period.ts';

type DatedFigure = Pick<Observation, 'indicator' | 'timePeriod' | 'scenario' | 'obsValue'>;

/** The last days of the figures' periods, each once: of thousands of figures, districts and months hold a few dozen. */
const listLastDays = (figures: readonly DatedFigure[]): string[] =>
  [...new Set(figures.map(({ timePeriod }) => timePeriod))].map(
    (timePeriod) => parseTimePeriod(timePeriod).end,
  );

const yearOf = (isoDate: string): string => isoDate.slice(0, 4);

/** The year when the day is in December, else the month: `2020`, `2021-05`. */
const closingPeriod = (isoDate: string): TimePeriod =>
  isoDate.slice(5, 7) === '12' ? yearOf(isoDate) : isoDate.slice(0, 7);

/**
 * The window that an area opens with: the newest years that hold its headline figures. Null when nothing is held.
 *
 * What decides are actual headline figures; without any, all actual figures; without those, plans.
 * - End: the month in which the newest of them ends, or its year when that month is December. When another actual
 *   figure of that year ends still later, the whole year, so that nothing which happened in it is lost.
 * - Start: the year before, when a deciding figure ends in it; else the same year. A figure belongs to the year in
 *   which its period ends.
 *
 * Almaty: five months of 2021 and the year 2020 -> `2020` to `2021-05`. Astana: nine months of 2022, and posts counted
 * on 19 October -> `2022` to `2022`.
 *
 * @param observations one area's figures (for a district without headline figures add its city's)
 * @param indicators the catalogue, for what is a headline
 */
export function findDefaultWindow(
  observations: readonly DatedFigure[],
  indicators: readonly Pick<Indicator, 'indicator' | 'headline'>[],
): TimeWindow | null {
  const headlines = new Set(indicators.filter(({ headline }) => headline).map(({ indicator }) => indicator));
  const held = observations.filter(({ obsValue }) => obsValue !== null);
  const actual = held.filter(({ scenario }) => scenario === 'ACTUAL');
  const actualHeadlines = actual.filter(({ indicator }) => headlines.has(indicator));

  const deciding = [actualHeadlines, actual, held].find((figures) => figures.length > 0) ?? [];
  const decidingDays = listLastDays(deciding).sort();
  const newest = decidingDays.at(-1);
  if (newest === undefined) return null;

  const year = yearOf(newest);
  const yearBefore = String(Number(year) - 1).padStart(4, '0');
  const goesOn = listLastDays(actual).some((day) => yearOf(day) === year && day > newest);

  return {
    startPeriod: decidingDays.map(yearOf).includes(yearBefore) ? yearBefore : year,
    endPeriod: goesOn ? year : closingPeriod(newest),
  };
}

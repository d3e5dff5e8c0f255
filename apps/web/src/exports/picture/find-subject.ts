import type { Language, Observation, TimePeriod } from '@korsetkish/contract';
import { type Catalogue, formatTimePeriod, formatTimeWindow, parseTimePeriod } from '@korsetkish/figures';

/** What figures are of, in words. */
export type PictureSubject = {
  /** Names of areas, the first ones where there are many. */
  areas: string[];
  /** Areas that are not named. */
  more: number;
  /** `2020 год – май 2021 года` */
  periods: string;
};

/** More than these are counted, not listed. */
const MOST_NAMES = 3;

/**
 * The areas and the time that the figures themselves are of; the filters of a page may be wider, or of a district that
 * has no figure of its own.
 * @throws RangeError when there are no figures, or one is of an area that the catalogue does not hold
 */
export function findSubject(
  observations: readonly Observation[],
  catalogue: Pick<Catalogue, 'refArea'>,
  language: Language,
): PictureSubject {
  const areas = [...new Set(observations.map(({ refArea }) => refArea))].map(
    (refArea) => catalogue.refArea(refArea).name[language],
  );
  const named = areas.slice(0, areas.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
  return {
    areas: named,
    more: areas.length - named.length,
    periods: sayPeriods([...new Set(observations.map(({ timePeriod }) => timePeriod))], language),
  };
}

function sayPeriods(timePeriods: readonly TimePeriod[], language: Language): string {
  const [first] = timePeriods;
  if (first === undefined) throw new RangeError('a picture shows at least one figure');
  if (timePeriods.length === 1) return formatTimePeriod(first, language, 'label');
  const parsed = timePeriods.map(parseTimePeriod);
  const start = parsed.map((period) => period.start).sort()[0] ?? '';
  const end =
    parsed
      .map((period) => period.end)
      .sort()
      .at(-1) ?? '';
  return formatTimeWindow(...toWindow(start, end), language);
}

/** Whole years as years, anything else by month. */
function toWindow(startsOn: string, endsOn: string): [start: TimePeriod, end: TimePeriod] {
  const [year, month] = [startsOn.slice(0, 4), startsOn.slice(0, 7)];
  if (endsOn.slice(5, 7) === '12') return [year, endsOn.slice(0, 4)];
  return [endsOn.startsWith(year) ? month : year, endsOn.slice(0, 7)];
}

import type { Language, TimePeriod } from '@korsetkish/contract';
import {
  compareTimePeriods,
  formatTimePeriod,
  formatTimeWindow,
  parseTimePeriod,
  RELATIVE_PERIODS,
  type RelativePeriod,
} from '@korsetkish/figures';
import { type ResolvedPeriod, resolvePeriods } from '../resolve-periods.ts';
import {
  buildOption,
  type FigureCounts,
  type PickerGroup,
  type PickerOption,
  type PickerWords,
  withAll,
} from './picker-group.ts';

/** Words of the groups and of the relative periods. */
export type PeriodWords = PickerWords & {
  relative: string;
  relatives: Readonly<Record<RelativePeriod, string>>;
  /** Said of a relative period beside the months it means. */
  noneInWindow: string;
  allOfYear: string;
};

/**
 * Relative periods, each with the months it means, then all published periods by the year in which they end, newest
 * year first.
 *
 * @param newest the newest period with actual figures of the area that the reader came with
 */
export function buildPeriodGroups(
  published: readonly TimePeriod[],
  newest: TimePeriod | null,
  counts: FigureCounts,
  words: PeriodWords,
  language: Language,
): PickerGroup[] {
  const byYear = Map.groupBy(published, (timePeriod) => parseTimePeriod(timePeriod).end.slice(0, 4));
  const years = [...byYear].sort(([a], [b]) => Number(b) - Number(a));
  const resolved = resolvePeriods(RELATIVE_PERIODS, newest, published);
  return [
    {
      key: 'RELATIVE',
      label: words.relative,
      options: resolved.map((each) => buildRelativeOption(each, counts, words, language)),
    },
    ...years.map(([year, timePeriods]) => {
      const options = timePeriods.toSorted(compareTimePeriods).map((timePeriod) =>
        buildOption(
          {
            choice: timePeriod,
            label: formatTimePeriod(timePeriod, language, 'label'),
            texts: [formatTimePeriod(timePeriod, 'kk', 'label'), formatTimePeriod(timePeriod, 'ru', 'label')],
          },
          counts,
          words.noneUnderOthers,
        ),
      );
      return withAll({ key: year, label: year, options }, words.allOfYear);
    }),
  ].filter(({ options }) => options.length > 0);
}

/** A relative period with the window it means now and the figures of the periods that end in it. */
function buildRelativeOption(
  { relative, window, timePeriods }: ResolvedPeriod,
  counts: FigureCounts,
  words: PeriodWords,
  language: Language,
): PickerOption {
  const figures = timePeriods.reduce((sum, timePeriod) => sum + (counts.get(timePeriod) ?? 0), 0);
  const meant = formatTimeWindow(window.startPeriod, window.endPeriod, language);
  const named = { choice: relative, label: words.relatives[relative], detail: meant, texts: [meant] };
  return buildOption(named, new Map([[relative, figures]]), words.noneInWindow);
}

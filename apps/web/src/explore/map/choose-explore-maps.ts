import type { TimePeriod } from '@korsetkish/contract';
import { compareTimePeriods } from '@korsetkish/figures';
import type { ChosenMap } from '../../maps/choose-map.ts';
import { countFigures } from '../../maps/map-slice.ts';
import type { ExploreSlice } from './list-explore-slices.ts';

/** More maps than this are more than can be looked at side by side. */
export const MOST_MAPS = 12;

/** A period that maps may be of, and how many of them have it. */
export type MappedPeriod = { timePeriod: TimePeriod; maps: number };

/** The maps of one period. */
export type ExploreMaps = {
  timePeriod: TimePeriod;
  /** Oldest first. */
  timePeriods: MappedPeriod[];
  /** The first of those that have the period. */
  maps: (Pick<ExploreSlice, 'indicator'> & { map: ChosenMap })[];
  /** How many have the period. */
  all: number;
  /** Those that have figures of other periods only. */
  without: ExploreSlice[];
};

/**
 * Chooses the period that all maps are of, so that they may be read beside each other: the one asked for where any map has
 * it, else the newest of those with the most figures.
 *
 * @returns null when there are no slices
 */
export function chooseExploreMaps(
  slices: readonly ExploreSlice[],
  asked: TimePeriod | undefined,
): ExploreMaps | null {
  const held = slices.flatMap(({ slice }) => slice.periods);
  const byPeriod = [...Map.groupBy(held, ({ timePeriod }) => timePeriod)].sort(([a], [b]) =>
    compareTimePeriods(a, b),
  );
  const counts = byPeriod.map(([timePeriod, periods]) => ({
    timePeriod,
    maps: periods.length,
    figures: periods.reduce((sum, period) => sum + countFigures(period), 0),
  }));
  const most = Math.max(...counts.map(({ figures }) => figures));
  const chosen =
    counts.find(({ timePeriod }) => timePeriod === asked) ??
    counts.findLast(({ figures }) => figures === most);
  if (!chosen) return null;
  const { timePeriod } = chosen;
  const maps = slices.flatMap(({ indicator, slice }) => {
    const period = slice.periods.find((each) => each.timePeriod === timePeriod);
    return period ? [{ indicator, map: { slice, period, wholes: [slice.whole], slices: [slice] } }] : [];
  });
  return {
    timePeriod,
    timePeriods: counts.map(({ timePeriod: each, maps: ofPeriod }) => ({ timePeriod: each, maps: ofPeriod })),
    maps: maps.slice(0, MOST_MAPS),
    all: maps.length,
    without: slices.filter(({ slice }) => slice.periods.every((period) => period.timePeriod !== timePeriod)),
  };
}

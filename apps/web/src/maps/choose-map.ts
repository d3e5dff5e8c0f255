import type { KatoCode, RefArea, TimeWindow } from '@korsetkish/contract';
import { isInWindow } from '@korsetkish/figures';
import type { MapSearch } from './map-search.ts';
import { countFigures, isDrawable, type MapPeriod, type MapSlice } from './map-slice.ts';

/** One map, and what else might be chosen. */
export type ChosenMap = {
  slice: MapSlice;
  period: MapPeriod;
  /** Areas whose parts have a map of this indicator. */
  wholes: KatoCode[];
  /** Slices of the same whole, drawable or not. */
  slices: MapSlice[];
};

/** Whose area and which time the page is about. */
export type MapPlace = { refArea: Pick<RefArea, 'refArea' | 'parent'>; window: TimeWindow };

/**
 * The map to show: what the address asks for wherever that is held, else the nearest thing. The parts of the area of the
 * page come before its neighbours; printed totals before breakdowns; and the newest of the periods with the most areas,
 * those of the page's window first.
 *
 * @returns null when no slice has two areas in one period
 */
export function chooseMap(
  slices: readonly MapSlice[],
  { refArea, window }: MapPlace,
  search: MapSearch,
): ChosenMap | null {
  const wholes = [...new Set(slices.filter(isDrawable).map(({ whole }) => whole))];
  const whole = [search.mapOf, refArea.refArea, refArea.parent, ...wholes].find(
    (code) => code != null && wholes.includes(code),
  );
  const ofWhole = slices.filter((slice) => slice.whole === whole);
  const drawable = ofWhole.filter(isDrawable);
  const slice = drawable.find(({ id }) => id === search.mapSlice) ?? chooseSlice(drawable);
  if (!slice) return null;
  const period =
    slice.periods.find(({ timePeriod }) => timePeriod === search.mapPeriod) ?? choosePeriod(slice, window);
  return period ? { slice, period, wholes, slices: ofWhole } : null;
}

/** Of slices in their order, the first with the most areas; a printed total where there is one. */
function chooseSlice(drawable: readonly MapSlice[]): MapSlice | undefined {
  const total = drawable.find(({ breakdown }) => Object.keys(breakdown).length === 0);
  const most = Math.max(...drawable.map(countMost));
  return total ?? drawable.find((slice) => countMost(slice) === most);
}

function countMost({ periods }: MapSlice): number {
  return Math.max(...periods.map(countFigures));
}

function choosePeriod({ periods, scenario }: MapSlice, window: TimeWindow): MapPeriod | undefined {
  const inWindow = periods.filter(({ timePeriod }) => isInWindow({ timePeriod, scenario }, window));
  const considered = inWindow.length > 0 ? inWindow : periods;
  const most = Math.max(...considered.map(countFigures));
  return considered.findLast((period) => countFigures(period) === most);
}

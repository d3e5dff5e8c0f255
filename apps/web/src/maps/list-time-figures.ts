import type { Observation, TimeWindow } from '@korsetkish/contract';
import { isFigure, isInWindow } from '@korsetkish/figures';
import { isDrawable, type MapPeriod, type MapSlice } from './map-slice.ts';

/**
 * The figures of a slice that small multiples draw: those of the page's window, or all of them where nothing changes in
 * it. Empty where fewer than two areas have figures of several periods: then no areas can be seen to change beside others.
 */
export function listTimeFigures({ periods, scenario }: MapSlice, window: TimeWindow): Observation[] {
  const inWindow = periods.filter(({ timePeriod }) => isInWindow({ timePeriod, scenario }, window));
  const shown = [inWindow, periods].find(hasTime) ?? [];
  return shown.flatMap(({ observations }) => observations);
}

/** Figures that maps and small multiples tell in full, each under its breakdown and period: no table need list them. */
export function listToldFigures(slices: readonly MapSlice[]): ReadonlySet<Observation> {
  const told = slices.filter((slice) => isDrawable(slice) && hasTime(slice.periods));
  return new Set(told.flatMap(({ periods }) => periods.flatMap(({ observations }) => observations)));
}

/** Whether several areas have figures of several periods. */
function hasTime(periods: readonly MapPeriod[]): boolean {
  const figures = periods.flatMap(({ observations }) => observations.filter(isFigure));
  const byArea = [...Map.groupBy(figures, ({ refArea }) => refArea).values()];
  return byArea.filter(({ length }) => length > 1).length > 1;
}

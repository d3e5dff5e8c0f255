import type { Observation, TimeWindow } from '@korsetkish/contract';
import { isFigure, isInWindow } from '@korsetkish/figures';
import { isDrawable, type MapPeriod, type MapSlice } from './map-slice.ts';

/**
 * The figures of a slice that small multiples draw: those of the page's window, or all of them where it holds none.
 * Empty where no area has two figures: then nothing can be seen to change.
 */
export function listTimeFigures({ periods, scenario }: MapSlice, window: TimeWindow): Observation[] {
  const inWindow = periods.filter(({ timePeriod }) => isInWindow({ timePeriod, scenario }, window));
  const shown = inWindow.length > 0 ? inWindow : periods;
  return hasTime(shown) ? shown.flatMap(({ observations }) => observations) : [];
}

/** Figures that maps and small multiples tell in full, each under its breakdown and period: no table need list them. */
export function listToldFigures(slices: readonly MapSlice[]): ReadonlySet<Observation> {
  const told = slices.filter((slice) => isDrawable(slice) && hasTime(slice.periods));
  return new Set(told.flatMap(({ periods }) => periods.flatMap(({ observations }) => observations)));
}

/** Whether some area has figures of several periods. */
function hasTime(periods: readonly MapPeriod[]): boolean {
  const figures = periods.flatMap(({ observations }) => observations.filter(isFigure));
  return [...Map.groupBy(figures, ({ refArea }) => refArea).values()].some(({ length }) => length > 1);
}

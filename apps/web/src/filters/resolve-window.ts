import type { RefArea, TimePeriod, TimeWindow } from '@korsetkish/contract';
import { compareTimePeriods, spanOfWindow } from '@korsetkish/figures';
import type { PageSearch } from './page-search.ts';

/** The window on screen, and whether the reader chose it. */
export type ResolvedWindow = { window: TimeWindow; chosen: boolean };

/**
 * The reader's window, each end that is not chosen taken from the area's default. Ends out of order choose nothing.
 */
export function resolveWindow(
  { from, to }: Pick<PageSearch, 'from' | 'to'>,
  defaultWindow: TimeWindow,
): ResolvedWindow {
  if (from === undefined && to === undefined) return { window: defaultWindow, chosen: false };
  const window = { startPeriod: from ?? defaultWindow.startPeriod, endPeriod: to ?? defaultWindow.endPeriod };
  const { start, end } = spanOfWindow(window);
  return start <= end ? { window, chosen: true } : { window: defaultWindow, chosen: false };
}

/**
 * Periods a reader of `refArea` may see figures for, oldest first: its own, and its parent's where the page shows those
 * too, which is for a district and for an area without figures.
 */
export function listSeenPeriods(refArea: RefArea, refAreas: readonly RefArea[]): TimePeriod[] {
  const showsParent = refArea.level === 'district' || refArea.timePeriods.length === 0;
  const parent = showsParent ? refAreas.find((area) => area.refArea === refArea.parent) : undefined;
  return [...new Set([...refArea.timePeriods, ...(parent?.timePeriods ?? [])])].sort(compareTimePeriods);
}

import type { Observation, RefArea, TimeWindow } from '@korsetkish/contract';
import { isInWindow } from '../periods/is-in-window.ts';
import { listWindowEnds, listYears } from '../periods/list-window-ends.ts';

/** A window in which an area has figures; `inWindow` false: not the one asked for, which must be said. */
export type WindowToShow = { window: TimeWindow; inWindow: boolean };

type HeldBy = Pick<RefArea, 'refArea' | 'timePeriods' | 'defaultWindow'>;

/**
 * The window asked for where the area has figures in it, else its `findOtherWindow`; null where nothing is published of
 * the area. So no choice of a window is a dead end, and nothing of another period passes for the one asked for.
 *
 * @param observations the figures held of the window asked for; other areas' and periods' are passed over
 */
export function findWindowToShow(
  area: HeldBy,
  asked: TimeWindow,
  observations: readonly Observation[],
): WindowToShow | null {
  const isHeld = observations.some((each) => each.refArea === area.refArea && isInWindow(each, asked));
  if (isHeld) return { window: asked, inWindow: true };
  const other = findOtherWindow(area);
  return other && { window: other, inWindow: false };
}

/**
 * The window to show of an area instead of one without figures: the one that it opens with, or all its periods where
 * that window is its city's and holds none of them. Null where nothing is published of the area.
 */
function findOtherWindow({ timePeriods, defaultWindow }: HeldBy): TimeWindow | null {
  const isOwn = (window: TimeWindow) =>
    timePeriods.some((timePeriod) => isInWindow({ timePeriod, scenario: 'ACTUAL' }, window));
  if (defaultWindow && isOwn(defaultWindow)) return defaultWindow;
  const [startPeriod, endPeriod] = [listYears(timePeriods).at(0), listWindowEnds(timePeriods).at(-1)];
  return startPeriod && endPeriod ? { startPeriod, endPeriod } : null;
}

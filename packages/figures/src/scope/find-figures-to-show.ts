import type { KatoCode, Observation, RefArea, TimeWindow } from '@korsetkish/contract';
import { isInWindow } from '../periods/is-in-window.ts';

/**
 * Whose figures are shown to somebody who asked for one area: its own, its city's, its parts', its peers' or the
 * republic's. Anything but OWN must be labelled with the area it belongs to.
 */
export type FigureScope = 'OWN' | 'CITY' | 'PARTS' | 'PEERS' | 'REPUBLIC';

/** Figures of one scope; `inWindow` false: the area has them, but for other periods, which must be said. */
export type FiguresToShow = { scope: FigureScope; inWindow: boolean; observations: Observation[] };

const SCOPES: readonly FigureScope[] = ['OWN', 'CITY', 'PARTS', 'PEERS', 'REPUBLIC'];

/** How `other` stands to the area asked for. */
export function findScope(asked: RefArea, other: RefArea): FigureScope {
  if (other.refArea === asked.refArea) return 'OWN';
  if (other.level === 'country') return 'REPUBLIC';
  if (asked.level === 'district' && other.refArea === asked.parent) return 'CITY';
  if (other.parent === asked.refArea) return 'PARTS';
  return 'PEERS';
}

/**
 * What is held of one indicator for somebody who asked for an area and a window: one entry a scope that has anything,
 * nearest first. Within a scope the window's figures are taken, or, where it has none, all of them (`inWindow: false`).
 * So a filter never makes a dead end, and nothing held is out of reach.
 *
 * @param observations every held figure of the indicator, any area and period
 */
export function findFiguresToShow(
  asked: RefArea,
  window: TimeWindow,
  observations: readonly Observation[],
  refAreas: ReadonlyMap<KatoCode, RefArea>,
): FiguresToShow[] {
  const byScope = Map.groupBy(observations, (observation) => {
    const other = refAreas.get(observation.refArea);
    if (!other) throw new RangeError(`unknown area: ${observation.refArea}`);
    return findScope(asked, other);
  });
  return SCOPES.flatMap((scope) => {
    const held = byScope.get(scope) ?? [];
    if (held.length === 0) return [];
    const within = held.filter((observation) => isInWindow(observation, window));
    return [{ scope, inWindow: within.length > 0, observations: within.length > 0 ? within : held }];
  });
}

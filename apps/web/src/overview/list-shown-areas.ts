import { REPUBLIC, type RefArea } from '@korsetkish/contract';
import { findWindowToShow, type WindowToShow } from '@korsetkish/figures';
import type { PanelInput } from '../panels/panel-input.ts';

/** An area that an Overview shows, and in which window; null: nothing is published of it. */
export type ShownArea = { refArea: RefArea; shown: WindowToShow | null };

/**
 * The areas of an Overview: the one asked for, after a district its city, and the republic where none of these has
 * figures in the window asked for.
 *
 * @throws RangeError when the catalogue lacks one of them
 */
export function listShownAreas({
  refArea,
  window,
  observations,
  catalogue,
}: Pick<PanelInput, 'refArea' | 'window' | 'observations' | 'catalogue'>): ShownArea[] {
  const show = (area: RefArea): ShownArea => ({
    refArea: area,
    shown: findWindowToShow(area, window, observations),
  });
  const city = refArea.level === 'district' && refArea.parent ? [catalogue.refArea(refArea.parent)] : [];
  const areas = [refArea, ...city].map(show);
  const isHeld = areas.some(({ shown }) => shown?.inWindow);
  return isHeld || refArea.refArea === REPUBLIC ? areas : [...areas, show(catalogue.refArea(REPUBLIC))];
}

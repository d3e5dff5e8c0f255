import type { Observation, RefArea, TimeWindow } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import type { ChartNames } from '../charts/chart-names.ts';

/** What a panel is built from. Pure data: the same input gives the same panel. */
export type PanelInput = {
  catalogue: Catalogue;
  names: ChartNames;
  /** The area whose figures are shown; not always the one asked for. */
  refArea: RefArea;
  window: TimeWindow;
  /** Figures of the window, of this area and of those it is held against. */
  observations: readonly Observation[];
};

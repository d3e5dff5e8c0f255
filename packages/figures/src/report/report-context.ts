import type { Observation, RefArea, TimeWindow } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** What every part of a report is written from. */
export interface ReportContext {
  /** Whose report it is. */
  own: RefArea;
  window: TimeWindow;
  /** What must be said: every figure and gap of the window, of the area and of those directly within it. */
  told: readonly Observation[];
  /** Everything known, of whatever area and time: what may be compared with. */
  held: readonly Observation[];
  catalogue: Catalogue;
}

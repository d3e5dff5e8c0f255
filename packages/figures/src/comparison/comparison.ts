import type { KatoCode, Observation } from '@korsetkish/contract';
import type { AreaInTime } from '../areas/areas-in-time.ts';
import type { Figure, Quantity } from '../quantity/quantity.ts';
import type { SideBySideReason } from './side-by-side-reasons.ts';

/**
 * How far apart two figures are. `difference` is later less earlier (or first less second area), signed, in the unit of
 * the figures (percentage points where the unit is per cent). `relativePercent` is that difference in per cent of the
 * earlier figure; null where it would mislead or cannot be: of per cents, and of zero.
 *
 * A qualifier bounds the signed difference: up to 120 000 after 148 500 is "up to -28 500"; said as a fall it is "at
 * least 28 500" (`reverseQualifier`).
 */
export interface Change {
  difference: Quantity;
  relativePercent: number | null;
}

export interface SideBySide {
  comparison: 'SIDE_BY_SIDE';
  reason: SideBySideReason;
}

/** The one answer for a pair of observations, oldest first. Only a pair that is not SIDE_BY_SIDE has a change. */
export type Comparison =
  | { comparison: 'COMPARABLE'; earlier: Figure; later: Figure; change: Change }
  | { comparison: 'PLANNED_CHANGE'; earlier: Figure; later: Figure; change: Change }
  | SideBySide;

/** The same for two areas: `difference` is the first area's figure less the second's. */
export type AreaComparison =
  | { comparison: 'COMPARABLE'; first: Figure; second: Figure; change: Change }
  | SideBySide;

/** What the observations themselves do not say. */
export interface ComparisonContext {
  /** An area's place, borders and days; a catalogue has it. */
  refArea: (refArea: KatoCode) => AreaInTime;
  /** Observations of any series, of one layer: one between the two may open a new series. None for neighbours. */
  held?: readonly Observation[];
}

import type { Layer, ObsStatus, Qualifier, Scenario } from '@korsetkish/contract';
import type { ObservationPlace } from './observation-order.ts';

/** One observation as the database gives it. */
export type StoredObservation = {
  indicator: string;
  refArea: string;
  breakdown: string;
  timePeriod: string;
  periodAssumed: boolean;
  scenario: Scenario;
  /** Exact decimal text with every printed digit: `440000.0`. */
  obsValue: string | null;
  decimals: number;
  unitMeasure: string;
  unitMult: number;
  obsStatus: ObsStatus;
  qualifier: Qualifier | null;
  source: string;
  section: string | null;
  paragraph: string | null;
  /** Of a figure that was read from a file, with its place there. */
  file: string | null;
  sheet: string | null;
  cell: string | null;
  layer: Layer;
  publishedAt: Date;
  place: ObservationPlace;
};

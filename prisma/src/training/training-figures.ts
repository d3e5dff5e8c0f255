/** The months of the layer: three calendar years. */
export const TRAINING_MONTHS = { first: '2019-01', count: 36 } as const;

/** A line of synthetic figures, one a month of `TRAINING_MONTHS`. It is always ACTUAL and of the training layer. */
export type TrainingSeries = {
  indicator: string;
  refArea: string;
  breakdown: string;
  unitMult: number;
  decimals: number;
  /** Exact decimal texts, in order of the months. */
  obsValues: readonly string[];
};

/**
 * Why there are no training figures of something.
 * - NOT_OF_THE_CITY: nothing is published of it for the city as a whole, so there is nothing to add up to.
 * - ETHNIC_COUNT: head counts by ethnicity are shown as published and are not made up (decision 8).
 * - NOT_COUNTABLE: a figure is negative, or too long to be counted exactly.
 * - PARTS_OF_MONTHS: a flow is published for a period that is not made of whole months.
 * - CONTRADICTORY: the published figures cannot all hold at once.
 * - ENTANGLED: they may, but cross each other in more ways than the generator can untangle.
 */
export type LeftOutReason =
  | 'NOT_OF_THE_CITY'
  | 'ETHNIC_COUNT'
  | 'NOT_COUNTABLE'
  | 'PARTS_OF_MONTHS'
  | 'CONTRADICTORY'
  | 'ENTANGLED';

/** Breakdowns of an indicator that have no training figures. */
export type LeftOut = { indicator: string; breakdowns: readonly string[]; reason: LeftOutReason };

export type TrainingFigures = { series: readonly TrainingSeries[]; leftOut: readonly LeftOut[] };

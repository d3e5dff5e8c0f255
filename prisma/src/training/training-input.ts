import type { DimensionKind, Scenario, TimePeriod } from '@korsetkish/contract';

/** A published figure as the generator reads it. */
export type PublishedFigure = {
  refArea: string;
  /** Canonical text; `''` = the printed total. */
  breakdown: string;
  timePeriod: TimePeriod;
  scenario: Scenario;
  /** Exact decimal text with every printed digit. */
  obsValue: string;
  decimals: number;
  unitMult: number;
};

/** An indicator whose figures add over areas, with what is published of it for the city and its districts. */
export type CountedIndicator = {
  indicator: string;
  /** Flows add over time, stocks take the last. */
  measure: 'FLOW' | 'STOCK';
  /** How the codes of its dimensions stand to the total, by dimension. */
  kinds: Readonly<Record<string, DimensionKind>>;
  figures: readonly PublishedFigure[];
};

/** The code above each code of a dimension that has one: dimension -> code -> parent; null: none is above it. */
export type CodeTrees = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Everything that training figures are made from. The same input and the same seed make the same figures. */
export type TrainingInput = {
  /** KATO code of the city. */
  city: string;
  /** KATO codes of the districts that make up the city. */
  districts: readonly string[];
  indicators: readonly CountedIndicator[];
  codeTrees: CodeTrees;
};

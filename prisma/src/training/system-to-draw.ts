import type { CountedFigures } from './systems/count-figures.ts';

/** Everything that the figures of one system are drawn from. */
export type SystemToDraw = {
  indicator: string;
  /** Names of the leaves. */
  leaves: readonly string[];
  /** KATO codes. */
  districts: readonly string[];
  published: CountedFigures;
};

/** Steps of a leaf in a district, both by number: one a month of the layer. */
export type LeafFigures = (leaf: number, district: number) => number[];

import type { Month } from './months.ts';
import type { Box } from './settling/box.ts';
import type { CountedFigure } from './systems/count-figures.ts';

/** A place of one figure: a leaf of a district in a month. */
export type Place = { leaf: number; district: number; month: Month };

/** Every leaf x district x month of a system, numbered one after the other. */
export class Lattice {
  readonly leafCount: number;
  readonly districtCount: number;
  readonly months: readonly Month[];
  readonly places: readonly Place[];
  readonly #placeOfMonth: ReadonlyMap<Month, number>;

  /** @param months each once; a stock's are those that a figure is published for, with gaps between them */
  constructor(leafCount: number, districtCount: number, months: readonly Month[]) {
    this.leafCount = leafCount;
    this.districtCount = districtCount;
    this.months = months;
    this.#placeOfMonth = new Map(months.map((month, place) => [month, place]));
    this.places = count(leafCount).flatMap((leaf) =>
      count(districtCount).flatMap((district) => months.map((month) => ({ leaf, district, month }))),
    );
  }

  /**
   * The number of a place.
   * @throws RangeError for a month that the lattice has not
   */
  numberOf({ leaf, district, month }: Place): number {
    const place = this.#placeOfMonth.get(month);
    if (place === undefined) throw new RangeError(`month ${month} is not in the lattice`);
    return (leaf * this.districtCount + district) * this.months.length + place;
  }

  /** The places that a published figure counts, with its total. */
  boxOf({ leaves, districts, months, steps }: CountedFigure): Box {
    const items = leaves.flatMap((leaf) =>
      districts.flatMap((district) => months.map((month) => this.numberOf({ leaf, district, month }))),
    );
    return { items, total: steps };
  }
}

const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Something that stands for so many figures. */
type Counted = { figures: number };

/** Puts things together until they stand for `atOnce` figures; one that stands for more is a batch by itself. */
export function gatherInBatches<Each extends Counted>(each: readonly Each[], atOnce: number): Each[][] {
  const batches: Each[][] = [];
  let figures = Number.POSITIVE_INFINITY;
  for (const one of each) {
    if (figures + one.figures > atOnce) {
      batches.push([]);
      figures = 0;
    }
    batches.at(-1)?.push(one);
    figures += one.figures;
  }
  return batches;
}

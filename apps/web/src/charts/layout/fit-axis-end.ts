/** A bar's length in the chart's unit, and the em that the text at its end takes. */
export type BarEnd = { extent: number; textWidth: number };

/**
 * The end of an axis that leaves every text room after its own bar, in the chart's unit: the longest bar need not reach
 * the edge, and a short bar with a long text does not shrink the others more than it must. At least above zero.
 *
 * @param plotWidth em from zero to the edge
 */
export function fitAxisEnd(ends: readonly BarEnd[], plotWidth: number): number {
  const needed = ends.map(
    ({ extent, textWidth }) => (extent * plotWidth) / Math.max(1, plotWidth - textWidth),
  );
  return Math.max(0, ...needed) || 1;
}

import type { Breakdown, Codelist } from '@korsetkish/contract';

/** The total, then the parts of the first dimension, then those of the next; codes of two dimensions stand last. */
export function compareBreakdowns(one: Breakdown, other: Breakdown, dimensions: readonly Codelist[]): number {
  const size = Object.keys(one).length - Object.keys(other).length;
  if (size !== 0) return size;
  for (const { dimension, codes } of dimensions) {
    const place = (breakdown: Breakdown) => {
      const index = codes.findIndex(({ code }) => code === breakdown[dimension]);
      return index === -1 ? codes.length : index;
    };
    const difference = place(one) - place(other);
    if (difference !== 0) return difference;
  }
  return 0;
}

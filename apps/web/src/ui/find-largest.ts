/**
 * The first of some sizes, largest first, that fits; the last one where none does.
 *
 * @throws RangeError when there are no sizes
 */
export function findLargest(sizes: readonly number[], fits: (size: number) => boolean): number {
  const size = sizes.find(fits) ?? sizes.at(-1);
  if (size === undefined) throw new RangeError('no sizes to choose from');
  return size;
}

import type { PublishedFigure } from '../training-input.ts';

/** How figures are printed: digits after the comma and power of ten. One step is one of the last digit. */
export type Grid = Pick<PublishedFigure, 'decimals' | 'unitMult'>;

/** The power of ten of the last digit printed: thousands with one digit after the comma are hundreds, 2. */
const lastDigit = ({ unitMult, decimals }: Grid): number => unitMult - decimals;

/** The finest of the grids that figures are printed on; of equally fine ones the one with fewest decimals. */
export function findFinestGrid(grids: readonly Grid[]): Grid {
  const [finest] = grids.toSorted((a, b) => lastDigit(a) - lastDigit(b) || a.decimals - b.decimals);
  if (!finest) throw new RangeError('figures without a figure have no grid');
  return { decimals: finest.decimals, unitMult: finest.unitMult };
}

/**
 * Counts a figure in steps of a grid that is at least as fine as its own: 440000.0 thousand in hundreds is 4400000.
 * @returns null when it is negative, or so long that numbers of this language would not count it exactly
 */
export function countSteps(figure: PublishedFigure, grid: Grid): number | null {
  const [whole = '', fraction = ''] = figure.obsValue.split('.');
  const digits = BigInt(`${whole}${fraction.padEnd(figure.decimals, '0')}`);
  const steps = Number(digits * 10n ** BigInt(lastDigit(figure) - lastDigit(grid)));
  return steps >= 0 && Number.isSafeInteger(steps) ? steps : null;
}

/** The decimal text of a number of steps, with every digit of the grid: 15 steps of one decimal are `1.5`. */
export function formatSteps(steps: number, { decimals }: Grid): string {
  if (decimals === 0) return String(steps);
  const digits = String(steps).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

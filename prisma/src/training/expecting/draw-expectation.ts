import type { Draw } from '../draw.ts';

/** A factor from `least` to `most`. */
export function drawBetween(least: number, most: number, chance: number): number {
  return least + (most - least) * chance;
}

/**
 * The districts' shares of one leaf: a district is large or small in everything, a little more or less so in each thing.
 * @returns from above 0 to 1, together 1, in order of the districts
 */
export function drawShares(
  districts: readonly string[],
  [indicator, leaf]: readonly [indicator: string, leaf: string],
  draw: Draw,
): number[] {
  const sizes = districts.map(
    (district) =>
      drawBetween(0.5, 1.5, draw('size of district', district)) *
      drawBetween(0.8, 1.2, draw('district in indicator', indicator, leaf, district)),
  );
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => size / whole);
}

/** How a month of a flow compares with an average one: the season of the year, and how the year went. */
export function drawSeason(indicator: string, year: number, monthOfYear: number, draw: Draw): number {
  const season = drawBetween(0.7, 1.3, draw('season', indicator, monthOfYear));
  return season * drawBetween(0.95, 1.05, draw('year', indicator, year));
}

/** However large a figure is, months differ. */
const LEAST_SCATTER = 0.15;

/**
 * What is seen where so much is usual: small counts scatter much, as rare events do, and large ones little.
 * @param usual from 0
 * @param chance from 0 up to, but not, 1
 */
export function scatter(usual: number, chance: number): number {
  const strength = Math.max(LEAST_SCATTER, Math.min(1, 1 / Math.sqrt(usual)));
  return usual * (-Math.log(1 - chance)) ** strength;
}

import type { Indicator } from '@korsetkish/contract';

/** The indicators before and after one; null at either end of its direction. */
export type Neighbours = { previous: Indicator | null; next: Indicator | null };

/** Who stands next to an indicator among those of its direction, in the order of the catalogue. */
export function findNeighbours(indicator: Indicator, indicators: readonly Indicator[]): Neighbours {
  const row = indicators
    .filter(({ direction }) => direction === indicator.direction)
    .toSorted((a, b) => a.position - b.position);
  const place = row.findIndex((each) => each.indicator === indicator.indicator);
  return { previous: row[place - 1] ?? null, next: row[place + 1] ?? null };
}

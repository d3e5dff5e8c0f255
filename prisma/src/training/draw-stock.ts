import type { Draw } from './draw.ts';
import { drawBetween, drawShares } from './expecting/draw-expectation.ts';
import { expectLevels } from './expecting/expect-levels.ts';
import { fillPlaces } from './fill-places.ts';
import { Lattice, type Place } from './lattice.ts';
import { listLayerMonths, type Month } from './months.ts';
import type { Unsettled } from './settling/settle-boxes.ts';
import type { LeafFigures, SystemToDraw } from './system-to-draw.ts';

/** How a stock stood at the end of a month. */
type Standing = { month: Month; steps: number };

/**
 * Draws the months of a stock: at the last month of each published period the districts add up to its figure. Between
 * two such months a stock goes straight from one to the other; before the first it was a little smaller, and after the
 * last it grows on.
 */
export function drawStock(system: SystemToDraw, draw: Draw): LeafFigures | Unsettled {
  const { indicator, leaves, districts, published } = system;
  const counted = [...published.levels, ...published.met].flatMap(({ months }) => months);
  const months = [...new Set(counted)].sort((a, b) => a - b);
  const levels = new Map(
    months.map((month) => [month, expectLevels(published.levels, leaves.length, month)] as const),
  );
  const shares = leaves.map((leaf) => drawShares(districts, [indicator, leaf], draw));
  const expect = ({ leaf, district, month }: Place): number =>
    (levels.get(month)?.[leaf] ?? 0) * (shares[leaf]?.[district] ?? 0);

  const lattice = new Lattice(leaves.length, districts.length, months);
  const steps = fillPlaces(lattice, published.met, expect, ({ leaf, month }) => `${leaf} in ${month}`);
  if (typeof steps === 'string') return steps;
  const growth = drawBetween(0.02, 0.1, draw('growth', indicator));
  return (leaf, district) => {
    const standings = months.map((month) => ({
      month,
      steps: steps[lattice.numberOf({ leaf, district, month })] ?? 0,
    }));
    return listLayerMonths().map((month) => Math.round(standAt(standings, month, growth)));
  };
}

/** @param growth part by which a stock grows in a year where nothing is known */
function standAt(standings: readonly Standing[], month: Month, growth: number): number {
  const before = standings.findLast((standing) => standing.month <= month);
  const after = standings.find((standing) => standing.month >= month);
  const nearest = before ?? after;
  if (nearest === undefined) return 0;
  if (before === undefined || after === undefined) {
    return nearest.steps * (1 + growth) ** ((month - nearest.month) / 12);
  }
  if (after.month === before.month) return before.steps;
  const way = (month - before.month) / (after.month - before.month);
  return before.steps + (after.steps - before.steps) * way;
}

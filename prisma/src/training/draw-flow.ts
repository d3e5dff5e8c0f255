import type { Draw } from './draw.ts';
import { drawSeason, drawShares, scatter } from './expecting/draw-expectation.ts';
import { expectLevels } from './expecting/expect-levels.ts';
import { fillPlaces } from './fill-places.ts';
import { Lattice, type Place } from './lattice.ts';
import { listLayerMonths, type Month, monthsFromTo, yearOf } from './months.ts';
import type { Unsettled } from './settling/settle-boxes.ts';
import type { LeafFigures, SystemToDraw } from './system-to-draw.ts';

/**
 * Draws the months of a flow: all months of a published period add up to its figure over the districts, whatever periods
 * are printed within it. A period that begins before the layer or ends after it is divided over all of its months, and
 * the layer shows those that are its own.
 */
export function drawFlow(system: SystemToDraw, draw: Draw): LeafFigures | Unsettled {
  const { indicator, leaves, districts, published } = system;
  const months = listMonthsToFill(system);
  const levels = new Map(
    months.map((month) => [month, expectLevels(published.levels, leaves.length, month)] as const),
  );
  const shares = leaves.map((leaf) => drawShares(districts, [indicator, leaf], draw));
  const seasons = new Map(
    months.map((month) => [month, drawSeason(indicator, yearOf(month), month % 12, draw)] as const),
  );
  const expect = ({ leaf, district, month }: Place): number => {
    const usual =
      (levels.get(month)?.[leaf] ?? 0) * (shares[leaf]?.[district] ?? 0) * (seasons.get(month) ?? 1);
    return scatter(usual, draw('month', indicator, leaves[leaf] ?? '', districts[district] ?? '', month));
  };

  const lattice = new Lattice(leaves.length, districts.length, months);
  const steps = fillPlaces(
    lattice,
    published.met,
    expect,
    ({ leaf, month }) => `${leaf} in ${yearOf(month)}`,
  );
  if (typeof steps === 'string') return steps;
  return (leaf, district) =>
    listLayerMonths().map((month) => steps[lattice.numberOf({ leaf, district, month })] ?? 0);
}

/** The layer's months, and all months of the published periods. */
function listMonthsToFill({ published }: SystemToDraw): Month[] {
  const all = [...listLayerMonths(), ...published.met.flatMap(({ months }) => months)];
  return monthsFromTo(
    all.reduce((first, month) => Math.min(first, month)),
    all.reduce((last, month) => Math.max(last, month)),
  );
}

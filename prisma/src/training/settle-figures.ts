import { Lattice } from './lattice.ts';
import { type Settled, settleBoxes, type Unsettled } from './settling/settle-boxes.ts';
import type { CountedFigure } from './systems/count-figures.ts';

/**
 * Meets all published figures at once. Where they cross each other in too many ways for that (a year's codes, its first
 * quarter, and its districts) the city's are met first, leaf by leaf and month by month, and then divided so that the
 * districts' are met as well.
 * @param expected steps that one would like to see, by number of the place
 */
export function settleFigures(
  lattice: Lattice,
  figures: readonly CountedFigure[],
  expected: readonly number[],
): Settled | Unsettled {
  const boxes = figures.map((figure) => lattice.boxOf(figure));
  const atOnce = settleBoxes(expected, boxes);
  return atOnce === 'ENTANGLED' ? settleCityFirst(lattice, figures, expected) : atOnce;
}

function settleCityFirst(
  lattice: Lattice,
  figures: readonly CountedFigure[],
  expected: readonly number[],
): Settled | Unsettled {
  const { leafCount, districtCount, months } = lattice;
  const isOfCity = ({ districts }: CountedFigure) => districts.length === districtCount;
  const districts = Array.from({ length: districtCount }, (_, district) => district);
  const city = new Lattice(leafCount, 1, months);
  const expectedOfCity = city.places.map((place) =>
    districts.reduce((sum, district) => sum + (expected[lattice.numberOf({ ...place, district })] ?? 0), 0),
  );
  const settled = settleBoxes(
    expectedOfCity,
    figures.filter(isOfCity).map((figure) => city.boxOf({ ...figure, districts: [0] })),
  );
  if (typeof settled === 'string') return settled;
  const settledOfCity = city.places.flatMap(({ leaf, month }, item) => {
    const steps = settled.get(item);
    return steps === undefined ? [] : [lattice.boxOf({ leaves: [leaf], districts, months: [month], steps })];
  });
  const ofDistricts = figures.filter((figure) => !isOfCity(figure)).map((figure) => lattice.boxOf(figure));
  return settleBoxes(expected, [...settledOfCity, ...ofDistricts]);
}

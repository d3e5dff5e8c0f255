import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import {
  type AreaShape,
  type AreaTopology,
  listAreaShapes,
  parseAreaTopology,
} from '../src/charts/choropleth/area-topology.ts';
import { cleanAreas, dropDefects } from './clean-areas.ts';

/** What a map leaves out, because no screen shows it; square kilometres. */
export type Detail = {
  /** A bend smaller than this is straightened: the area of the triangle it makes. */
  leastBend: number;
  /** A part of an area smaller than this is dropped, wherever it lies. */
  leastPart: number;
};

const EARTH_RADIUS = 6371.0088;
/** Steps of the grid that vertices stand on, across the map: finer than the pixels of any screen. */
const GRID = 1e4;

const steradians = (squareKilometres: number): number => squareKilometres / EARTH_RADIUS ** 2;

/**
 * Cleans and simplifies all areas of a map together, so that a border stays one line for both of its neighbours. Outer
 * rings run clockwise, as d3-geo wants them.
 *
 * @throws RangeError for an area without a KATO code
 */
export function buildGeometry(
  source: FeatureCollection<Polygon | MultiPolygon>,
  { leastBend, leastPart }: Detail,
): AreaTopology {
  const weighed = presimplify(shareBorders(cleanAreas(source)), sphericalTriangleArea);
  const isLarge = filterWeight(weighed, steradians(leastPart), (ring) => sphericalRingArea(ring, false));
  const straightened = simplify(filter(weighed, isLarge), steradians(leastBend));
  // Two borders that ran a metre apart are one now: they are found anew, on the grid.
  const shapes = listAreaShapes(straightened);
  return shareBorders(
    shapes.map((shape) => ({ ...shape, geometry: dropDefects(shape.geometry) })),
    GRID,
  );
}

/** Finds the borders that areas have in common. @param grid steps across the map that vertices are moved to; none keeps them */
function shareBorders(features: AreaShape[], grid?: number): AreaTopology {
  const areas: FeatureCollection = { type: 'FeatureCollection', features };
  return parseAreaTopology(topology({ areas }, grid));
}

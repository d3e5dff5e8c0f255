import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import {
  type AreaTopology,
  listAreaShapes,
  parseAreaTopology,
} from '../src/charts/choropleth/area-topology.ts';
import { readTable } from '../src/testing/read-table.ts';
import { buildGeometry } from './build-geometry.ts';
import { MAPS } from './maps.ts';
import { readSource } from './read-source.ts';

const EARTH_RADIUS = 6371.0088;
const HALF_THE_EARTH = 2 * Math.PI;
/** Formed in May 2024; its lines are in no source. */
const WITHOUT_GEOMETRY = ['711610000'];

const AREAS = readTable('areas');

const squareKilometres = (steradians: number): number => steradians * EARTH_RADIUS ** 2;

function readGeometry(whole: string): AreaTopology {
  return parseAreaTopology(
    JSON.parse(readFileSync(new URL(`./areas/${whole}.json`, import.meta.url), 'utf8')),
  );
}

function listGeometries({ objects: { areas } }: AreaTopology): (Polygon | MultiPolygon)[] {
  const geometries = areas.type === 'GeometryCollection' ? areas.geometries : [];
  return geometries.filter((each) => each.type === 'Polygon' || each.type === 'MultiPolygon');
}

/** Numbers of the arcs of an area; an arc walked backwards is the same one. */
const listArcs = ({ arcs }: Polygon | MultiPolygon): Set<number> =>
  new Set(arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc)));

describe.each(MAPS)('the map of $whole', ({ whole, source, detail }) => {
  const geometry = readGeometry(whole);
  const shapes = listAreaShapes(geometry);
  const sources = new Map(readSource(source).features.map((each) => [each.properties?.KATO, each]));
  const outline = merge(geometry, listGeometries(geometry));

  it('is what the sources give now', () => {
    expect(geometry).toEqual(buildGeometry(readSource(source), detail));
  });

  it('has every area of the catalogue but those whose lines nobody has published', () => {
    const parts = AREAS.filter(({ parent_kato }) => parent_kato === whole).map(({ kato }) => kato);
    const expected = parts.filter((kato) => !WITHOUT_GEOMETRY.includes(kato ?? ''));
    expect(shapes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });

  it('keeps the size of every area, to a fifth of a per cent or to what a screen shows', () => {
    for (const shape of shapes) {
      const before = sources.get(shape.id);
      if (!before) throw new RangeError(`no source of ${shape.id}`);
      const size = squareKilometres(geoArea(before));
      const lost = Math.abs(squareKilometres(geoArea(shape)) - size);
      expect(lost, shape.id).toBeLessThan(Math.max(size * 0.002, 6 * detail.leastPart));
    }
  });

  it('has no gap and no overlap between neighbours', () => {
    const holes = outline.coordinates.flatMap(([, ...rings]) => rings);
    expect(holes).toEqual([]);
    const sum = shapes.reduce((total, shape) => total + geoArea(shape), 0);
    expect(geoArea(outline) / sum).toBeCloseTo(1, 9);
  });

  it('keeps each border once, for both of its neighbours', () => {
    const owners = listGeometries(geometry).flatMap((each) => [...listArcs(each)]);
    const uses = Map.groupBy(owners, (arc) => arc);
    const shared = [...uses.values()].filter(({ length }) => length === 2);
    expect(Math.max(...[...uses.values()].map(({ length }) => length))).toBe(2);
    // Areas in one piece of land have at least one border with another each.
    expect(shared.length).toBeGreaterThanOrEqual(shapes.length - 1);
  });

  it('runs clockwise, so that d3-geo draws the areas and not the rest of the earth', () => {
    for (const shape of shapes) expect(geoArea(shape), shape.id).toBeLessThan(HALF_THE_EARTH);
  });
});

it('knows the sizes that were published of Almaty’s districts', () => {
  const sum = listAreaShapes(readGeometry('750000000')).reduce((total, shape) => total + geoArea(shape), 0);
  // 704.2 on the ellipsoid; a sphere is a fifth of a per cent smaller here.
  expect(squareKilometres(sum)).toBeCloseTo(702.7, 0);
});

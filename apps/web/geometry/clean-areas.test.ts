import type { FeatureCollection, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { cleanAreas } from './clean-areas.ts';

const areas = (...given: { kato?: string; rings: Position[][] }[]): FeatureCollection<Polygon> => ({
  type: 'FeatureCollection',
  features: given.map(({ kato, rings }) => ({
    type: 'Feature',
    properties: kato === undefined ? {} : { KATO: kato, ADM2_KK: 'Түркісіб' },
    geometry: { type: 'Polygon', coordinates: rings },
  })),
});

/** Vertices as `x y, x y`. */
const ring = (vertices: string): Position[] =>
  vertices.split(', ').map((vertex) => vertex.split(' ').map(Number));

const LEFT = ring('0 0, 0 1, 1 1, 1 0, 0 0');

describe('cleanAreas', () => {
  it('keeps the code of an area and leaves its names behind', () => {
    const [area] = cleanAreas(areas({ kato: '751910000', rings: [LEFT] }));
    expect(area).toMatchObject({ id: '751910000', properties: null });
  });

  it('drops repeated vertices and rings that enclose nothing', () => {
    const repeated = ring('0 0, 0 0, 0 1, 1 1, 1 0, 0 0');
    const line = ring('0.2 0.2, 0.4 0.4, 0.2 0.2');
    const [area] = cleanAreas(areas({ kato: '1', rings: [repeated, line] }));
    expect(area?.geometry.coordinates).toEqual([[LEFT]]);
  });

  it('drops an area’s part whose outer ring encloses nothing, with its holes', () => {
    const line = ring('5 5, 6 6, 5 5');
    const [area] = cleanAreas(areas({ kato: '1', rings: [line, LEFT] }));
    expect(area?.geometry.coordinates).toEqual([]);
  });

  it('gives a neighbour the vertices that lie on its edge, in the edge’s direction', () => {
    const right = ring('1 0, 1 0.25, 1.00001 0.5, 1 1, 2 1, 2 0, 1 0');
    const [left] = cleanAreas(areas({ kato: '1', rings: [LEFT] }, { kato: '2', rings: [right] }));
    const [outer] = left?.geometry.coordinates[0] ?? [];
    expect(outer).toEqual(ring('0 0, 0 1, 1 1, 1.00001 0.5, 1 0.25, 1 0, 0 0'));
  });

  it('leaves an edge alone that a neighbour only comes near to', () => {
    const apart = ring('1.0001 0.5, 2 1, 2 0, 1.0001 0.5');
    const [left] = cleanAreas(areas({ kato: '1', rings: [LEFT] }, { kato: '2', rings: [apart] }));
    expect(left?.geometry.coordinates).toEqual([[LEFT]]);
  });

  it('refuses an area without a code', () => {
    expect(() => cleanAreas(areas({ rings: [LEFT] }))).toThrow('KATO');
  });
});

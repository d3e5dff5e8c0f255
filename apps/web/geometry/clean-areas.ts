import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaShape } from '../src/charts/choropleth/area-topology.ts';

type CleanShape = AreaShape & { geometry: MultiPolygon };

/** A ring encloses nothing when it is smaller than this, square degrees: about ten square metres at these latitudes. */
const LEAST_RING = 1e-9;
/** A vertex this close to a neighbour's edge was meant to lie on it, metres. */
const ON_EDGE = 3;
const METRES_A_DEGREE = 111_195;

type Ring = readonly Position[];

/**
 * The areas of a source with its defects out: repeated vertices and rings that enclose nothing are dropped, and where
 * one area has a vertex in the middle of its neighbour's edge, the neighbour gets it too. Only then do both have the
 * same border, which a topology can share. Names are left behind; they come from the catalogue.
 *
 * @throws RangeError for a feature without a KATO code
 */
export function cleanAreas(source: FeatureCollection<Polygon | MultiPolygon>): CleanShape[] {
  const areas = source.features.map((feature): CleanShape => {
    const kato: unknown = feature.properties?.KATO;
    if (typeof kato !== 'string') throw new RangeError('an area without a KATO code');
    return { type: 'Feature', id: kato, properties: null, geometry: dropDefects(feature.geometry) };
  });
  const vertices = new Vertices(areas);
  return areas.map((area) => ({
    ...area,
    geometry: mapRings(area.geometry, (ring) => joinNeighbours(ring, area.id, vertices)),
  }));
}

/** Drops repeated vertices and empty rings; with its outer ring a whole polygon goes. */
export function dropDefects(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map(dropRepeated);
    if (!outer || isEmpty(outer)) return [];
    return [[outer, ...holes.filter((hole) => !isEmpty(hole))]];
  });
  return { type: 'MultiPolygon', coordinates };
}

function dropRepeated(ring: Ring): Position[] {
  return ring.filter((at, place) => place === 0 || keyOf(at) !== keyOf(ring[place - 1] ?? []));
}

function isEmpty(ring: Ring): boolean {
  return Math.abs(signedArea(ring)) < LEAST_RING;
}

/** Square degrees; negative when the ring runs clockwise. */
function signedArea(ring: Ring): number {
  return ring.reduce((sum, [x = 0, y = 0], place) => {
    const [nextX = 0, nextY = 0] = ring[place + 1] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function mapRings(geometry: MultiPolygon, change: (ring: Ring) => Position[]): MultiPolygon {
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(change)) };
}

function joinNeighbours(ring: Ring, area: string, vertices: Vertices): Position[] {
  return ring.flatMap((to, place) => {
    const from = ring[place - 1];
    return from ? [...vertices.onEdge(from, to, area), to] : [to];
  });
}

const keyOf = (at: Position): string => at.join();

type Vertex = { at: Position; areas: Set<string> };

/** Every vertex once, with the areas that have it, found by where it is. */
class Vertices {
  readonly #byCell = new Map<string, Vertex[]>();

  constructor(areas: readonly CleanShape[]) {
    const known = new Map<string, Vertex>();
    for (const { id, geometry } of areas) {
      for (const at of geometry.coordinates.flat(2)) {
        const vertex = known.get(keyOf(at)) ?? { at, areas: new Set() };
        if (!known.has(keyOf(at))) this.#file(vertex);
        known.set(keyOf(at), vertex);
        vertex.areas.add(id);
      }
    }
  }

  /** Vertices that other areas have on this edge and its own area has not, in its direction. */
  onEdge(from: Position, to: Position, area: string): Position[] {
    return this.#near(from, to)
      .filter(({ areas }) => !areas.has(area))
      .map(({ at }) => ({ at, ...alongEdge(at, from, to) }))
      .filter(({ share, distance }) => share > 0 && share < 1 && distance <= ON_EDGE)
      .sort((a, b) => a.share - b.share)
      .map(({ at }) => at);
  }

  #file(vertex: Vertex): void {
    const [x = 0, y = 0] = vertex.at;
    const cell = cellName(cellOf(x), cellOf(y));
    const filed = this.#byCell.get(cell);
    if (filed) filed.push(vertex);
    else this.#byCell.set(cell, [vertex]);
  }

  #near([fromX = 0, fromY = 0]: Position, [toX = 0, toY = 0]: Position): Vertex[] {
    const near: Vertex[] = [];
    for (let x = cellOf(Math.min(fromX, toX)) - 1; x <= cellOf(Math.max(fromX, toX)) + 1; x += 1) {
      for (let y = cellOf(Math.min(fromY, toY)) - 1; y <= cellOf(Math.max(fromY, toY)) + 1; y += 1) {
        near.push(...(this.#byCell.get(cellName(x, y)) ?? []));
      }
    }
    return near;
  }
}

/** Side of a cell of the index, degrees. */
const CELL = 0.02;
const cellOf = (degrees: number): number => Math.floor(degrees / CELL);
const cellName = (x: number, y: number): string => `${x} ${y}`;

/** How far along an edge a point stands, 0 to 1, and how far from it, metres. On a few kilometres the earth is flat. */
function alongEdge(at: Position, from: Position, to: Position): { share: number; distance: number } {
  const [fromX = 0, fromY = 0] = from;
  const scaleX = METRES_A_DEGREE * Math.cos((fromY * Math.PI) / 180);
  const inMetres = ([x = 0, y = 0]: Position) =>
    [(x - fromX) * scaleX, (y - fromY) * METRES_A_DEGREE] as const;
  const [edgeX, edgeY] = inMetres(to);
  const [x, y] = inMetres(at);
  const length = Math.hypot(edgeX, edgeY);
  return {
    share: (x * edgeX + y * edgeY) / length ** 2,
    distance: Math.abs(x * edgeY - y * edgeX) / length,
  };
}

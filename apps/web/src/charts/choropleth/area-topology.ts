import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** The areas of one map with the borders they share; the `id` of every geometry is a KATO code. */
export type AreaTopology = Topology<{ areas: GeometryObject }>;

/** One area to be drawn, under its KATO code. Degrees; outer rings run clockwise. */
export type AreaShape = Feature<Polygon | MultiPolygon, null> & { id: string };

/** Reads a map's geometry. @throws TypeError when it is not one */
export function parseAreaTopology(read: unknown): AreaTopology {
  if (!isAreaTopology(read)) throw new TypeError('no topology with areas');
  return read;
}

function isAreaTopology(read: unknown): read is AreaTopology {
  if (typeof read !== 'object' || read === null) return false;
  if (!('type' in read && read.type === 'Topology' && 'arcs' in read && Array.isArray(read.arcs)))
    return false;
  const objects: unknown = 'objects' in read ? read.objects : null;
  return typeof objects === 'object' && objects !== null && 'areas' in objects;
}

/** Each area with its borders written out. @throws TypeError for anything but areas with codes */
export function listAreaShapes(topology: AreaTopology): AreaShape[] {
  const collection = feature(topology, topology.objects.areas);
  if (collection.type !== 'FeatureCollection') throw new TypeError('the areas of a map are a collection');
  return collection.features.map(({ id, geometry }) => {
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    if (typeof id !== 'string' || !isArea) throw new TypeError(`no area with a code: ${id}`);
    return { type: 'Feature', id, properties: null, geometry };
  });
}

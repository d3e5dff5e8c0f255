import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

const SOURCES = new URL('./sources/', import.meta.url);

/** Reads a file of `sources/`. @throws TypeError when it is not a collection of areas */
export function readSource(name: string): FeatureCollection<Polygon | MultiPolygon> {
  const read: unknown = JSON.parse(readFileSync(new URL(name, SOURCES), 'utf8'));
  if (!isAreaCollection(read)) throw new TypeError(`${name} is no collection of areas`);
  return read;
}

function isAreaCollection(read: unknown): read is FeatureCollection<Polygon | MultiPolygon> {
  if (typeof read !== 'object' || read === null || !('features' in read)) return false;
  return Array.isArray(read.features) && read.features.every(isAreaFeature);
}

function isAreaFeature(feature: unknown): boolean {
  if (typeof feature !== 'object' || feature === null || !('geometry' in feature)) return false;
  const { geometry } = feature;
  return (
    typeof geometry === 'object' &&
    geometry !== null &&
    'type' in geometry &&
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
  );
}

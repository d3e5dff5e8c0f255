import type { KatoCode } from '@korsetkish/contract';

/** Addresses of the maps' geometry, which is fetched when a map is drawn. */
const ADDRESSES = import.meta.glob<string>('../../geometry/areas/*.json', {
  eager: true,
  query: '?url&no-inline',
  import: 'default',
});

const byWhole = new Map(
  Object.entries(ADDRESSES).map(([path, address]) => [path.replace(/^.*\/(\d{9})\.json$/, '$1'), address]),
);

/** Areas whose parts have geometry, by KATO code. */
export const MAPPED_WHOLES: readonly KatoCode[] = [...byWhole.keys()];

/** Where the geometry of an area's parts lies. @throws RangeError when it has none */
export function geometryAddress(whole: KatoCode): string {
  const address = byWhole.get(whole);
  if (address === undefined) throw new RangeError(`no geometry of the parts of ${whole}`);
  return address;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { buildGeometry } from './build-geometry.ts';
import { MAPS } from './maps.ts';
import { readSource } from './read-source.ts';

/** Writes the maps that the client draws: `pnpm geometry`, after a change of `sources/` or of how they are simplified. */
const AREAS = new URL('./areas/', import.meta.url);

mkdirSync(AREAS, { recursive: true });
for (const { whole, source, detail } of MAPS) {
  const geometry = buildGeometry(readSource(source), detail);
  writeFileSync(new URL(`${whole}.json`, AREAS), `${JSON.stringify(geometry)}\n`);
}

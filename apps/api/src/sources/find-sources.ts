import type { Layer, Source } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { isoDate } from '../http/iso-date.ts';
import { localizedOrNull } from '../http/localized.ts';

/**
 * All documents and files that the figures of a layer come from, and those that say what its indicators count, by code: a
 * definition is the same in every layer.
 */
export async function findSources(db: Database, layer: Layer): Promise<Source[]> {
  const rows = await db.source.findMany({
    where: { OR: [{ layer }, { definitions: { some: {} } }] },
    orderBy: { code: 'asc' },
  });
  return rows.map((row) => ({
    source: row.code,
    title: { kk: row.titleKk, ru: row.titleRu },
    issuer: { kk: row.issuerKk, ru: row.issuerRu },
    dated: row.dated && isoDate(row.dated),
    licence: row.licence,
    coverage: localizedOrNull(row.coverageKk, row.coverageRu),
  }));
}

import type { Codelist } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { localized } from '../http/localized.ts';

/** All breakdown dimensions with their codes, both in order of display. */
export async function findCodelists(db: Pick<Database, 'dimension'>): Promise<Codelist[]> {
  const rows = await db.dimension.findMany({
    orderBy: { position: 'asc' },
    include: { codes: { orderBy: { position: 'asc' } } },
  });
  return rows.map((row) => ({
    dimension: row.code,
    name: localized(row),
    codes: row.codes.map((code) => ({
      code: code.code,
      parent: code.parentCode,
      position: code.position,
      name: localized(code),
    })),
  }));
}

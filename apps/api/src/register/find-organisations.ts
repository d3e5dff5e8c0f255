import type { Organisation } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { localized } from '../http/localized.ts';

/** Every organisation, in the order of display. Mail addresses stay inside. */
export async function findOrganisations(db: Database): Promise<Organisation[]> {
  const rows = await db.organisation.findMany({ orderBy: { position: 'asc' } });
  return rows.map((row) => ({ organisation: row.code, refArea: row.refAreaCode, name: localized(row) }));
}

import type { Database } from '../create-database.ts';

/** Makes reads that need the index alone possible again after many figures were published: they need a vacuumed table. */
export async function vacuumFigures(db: Database): Promise<void> {
  await db.$executeRaw`VACUUM (ANALYZE) "series", "observation"`;
}

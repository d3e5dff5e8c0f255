import type { KatoCode } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';

/**
 * An area and every area that it lies in, nearest first: Алатау, Алматы, the republic.
 * @returns none for an area that is not in the catalogue
 */
export async function findAreaPath(
  db: Pick<Prisma.TransactionClient, '$queryRaw'>,
  refArea: KatoCode,
): Promise<KatoCode[]> {
  const rows = await db.$queryRaw<{ code: KatoCode }[]>`
    WITH RECURSIVE path AS (
      SELECT code, parent, 0 AS steps FROM ref_area WHERE code = ${refArea}
      UNION ALL SELECT around.code, around.parent, steps + 1 FROM path JOIN ref_area around ON around.code = path.parent
    )
    SELECT code FROM path ORDER BY steps`;
  return rows.map(({ code }) => code);
}

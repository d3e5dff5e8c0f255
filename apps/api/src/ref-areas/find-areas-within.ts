import type { KatoCode } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';

/** An area and every area that lies in it, at any depth. */
export async function findAreasWithin(
  db: Pick<Prisma.TransactionClient, '$queryRaw'>,
  refArea: KatoCode,
): Promise<KatoCode[]> {
  const rows = await db.$queryRaw<{ code: KatoCode }[]>`
    WITH RECURSIVE inside AS (
      SELECT code FROM ref_area WHERE code = ${refArea}
      UNION ALL SELECT part.code FROM inside JOIN ref_area part ON part.parent = inside.code
    )
    SELECT code FROM inside`;
  return rows.map(({ code }) => code);
}

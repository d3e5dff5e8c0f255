import type { AreaTree } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';

/** Which area each area lies in. The tree throws a RangeError for a code that the database does not hold. */
export async function findAreaTree(db: Database): Promise<AreaTree> {
  const rows = await db.refArea.findMany({ select: { code: true, parentCode: true } });
  const areas = new Map(rows.map(({ code, parentCode }) => [code, { parent: parentCode }]));
  return {
    refArea: (code) => {
      const area = areas.get(code);
      if (area === undefined) throw new RangeError(`no area ${code} in the database`);
      return area;
    },
  };
}

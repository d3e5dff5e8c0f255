import type { UnitMeasure } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';

/** All units, by code, in the forms they take after a number. */
export async function findUnitMeasures(db: Pick<Database, 'unitMeasure'>): Promise<UnitMeasure[]> {
  const rows = await db.unitMeasure.findMany({ orderBy: { code: 'asc' } });
  return rows.map((row) => ({
    unitMeasure: row.code,
    afterNumber: {
      kk: row.nameKk,
      ru: { one: row.nameRuOne, few: row.nameRuFew, many: row.nameRuMany },
      en: row.nameEn,
    },
  }));
}

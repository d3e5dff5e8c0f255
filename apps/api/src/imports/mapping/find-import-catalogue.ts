import type { Prisma } from '@korsetkish/prisma';
import { findCodelists } from '../../codelists/find-codelists.ts';
import { findUnitMeasures } from '../../codelists/find-unit-measures.ts';
import { localized } from '../../http/localized.ts';
import { listShortNames } from '../list-short-names.ts';
import { buildImportCatalogue, type ImportCatalogue } from './import-catalogue.ts';

/** The catalogue as it stands, for reading a file by it. */
export async function findImportCatalogue(db: Prisma.TransactionClient): Promise<ImportCatalogue> {
  const [indicators, areas, codelists, unitMeasures] = await Promise.all([
    db.indicator.findMany({
      orderBy: { position: 'asc' },
      include: { dimensions: { orderBy: { position: 'asc' } } },
    }),
    db.refArea.findMany({ orderBy: { position: 'asc' }, include: { formerNames: true } }),
    findCodelists(db),
    findUnitMeasures(db),
  ]);
  return buildImportCatalogue({
    indicators: indicators.map((row) => ({
      indicator: row.code,
      direction: row.directionCode,
      measure: row.measure,
      unitMeasure: row.unitMeasureCode,
      dimensions: row.dimensions.map(({ dimensionCode }) => dimensionCode),
      names: [localized(row), ...listShortNames(row)],
    })),
    refAreas: areas.map((row) => ({
      refArea: row.code,
      parent: row.parentCode,
      names: [localized(row), ...row.formerNames.map(localized)],
    })),
    codelists,
    unitMeasures,
  });
}

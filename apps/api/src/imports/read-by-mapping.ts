import type { ImportMapping } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';
import { findImportCatalogue } from './mapping/find-import-catalogue.ts';
import { type ImportedInto, readRow } from './mapping/read-row.ts';
import { listStagedRows, stageFigures } from './stage-rows.ts';

/** A whole file may take this long; nobody waits for the rows that are written meanwhile. */
export const LONG_TRANSACTION = { timeout: 600_000, maxWait: 10_000 } as const;

/** Reads the kept rows of a file by a mapping and keeps its figures in the place of those that were read before. */
export async function readByMapping(
  db: Database,
  id: string,
  mapping: ImportMapping,
  into: ImportedInto,
  change: Prisma.FileImportUncheckedUpdateInput,
): Promise<void> {
  const catalogue = await findImportCatalogue(db);
  await db.$transaction(async (tx) => {
    await tx.fileImportFigure.deleteMany({ where: { importId: id } });
    let before = 0;
    for await (const rows of listStagedRows(tx, id)) {
      const figures = rows.flatMap((row) => readRow(row, mapping, catalogue, into));
      if (figures.length > 0) await stageFigures(tx, id, figures, before);
      before += figures.length;
    }
    await refuseTwice(tx, id);
    await tx.fileImport.update({ where: { id }, data: { ...change, mapping, touchedAt: new Date() } });
  }, LONG_TRANSACTION);
}

/** Two cells for one figure: neither is taken, for nothing tells which is meant. */
async function refuseTwice(tx: Prisma.TransactionClient, id: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE file_import_figure AS figure
    SET problem = '{"concept": "OBS_VALUE", "reason": "TWICE_IN_FILE", "candidates": []}'
    FROM (
      SELECT position, count(*) OVER (PARTITION BY indicator, ref_area, breakdown, time_period) AS times
      FROM file_import_figure WHERE import_id = ${id}::uuid AND problem IS NULL
    ) AS counted
    WHERE figure.import_id = ${id}::uuid AND figure.position = counted.position AND counted.times > 1`;
}

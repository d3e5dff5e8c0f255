import type { ImportMapping } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import { inOneSnapshot } from '../http/in-one-snapshot.ts';
import { ProblemError } from '../http/problem.ts';
import { refuseAnotherReading, refuseUnlessRead } from './find-import.ts';
import { judgeUnlessCurrent } from './judge-figures.ts';
import { findImportCatalogue } from './mapping/find-import-catalogue.ts';
import { type ImportedInto, readRow } from './mapping/read-row.ts';
import { listStagedRows, stageFigures } from './stage-rows.ts';
import type { TellProgress } from './with-progress.ts';

/**
 * Reads the kept rows of a file by a mapping and keeps its figures in the place of those that were read before.
 * @param seen the reading that whoever says how to read it looked at
 * @throws ProblemError (409) when it was read another way since, or taken over; (404) when it was thrown away
 */
export async function readByMapping(
  db: Database,
  { id, seen }: { id: string; seen: number },
  mapping: ImportMapping,
  into: ImportedInto,
  change: Prisma.FileImportUncheckedUpdateInput,
  tell: TellProgress,
): Promise<void> {
  const catalogue = await findImportCatalogue(db);
  await inOneSnapshot(db, async (tx) => {
    await holdImport(tx, id, seen);
    await tx.fileImportFigure.deleteMany({ where: { importId: id } });
    const total = await tx.fileImportRow.count({ where: { importId: id } });
    let [before, done] = [0, 0];
    for await (const rows of listStagedRows(tx, id)) {
      const figures = rows.flatMap((row) => readRow(row, mapping, catalogue, into));
      if (figures.length > 0) await stageFigures(tx, id, figures, before);
      before += figures.length;
      done += rows.length;
      tell({ step: 'RECOGNISING', done, total });
    }
    await refuseTwice(tx, id);
    const notJudged = { judgedVersion: null, judgedRevision: null, outcomes: Prisma.DbNull };
    await tx.fileImport.update({
      where: { id },
      data: { ...change, ...notJudged, mapping, reading: { increment: 1 }, touchedAt: new Date() },
    });
    await judgeUnlessCurrent(tx, id, tell);
  });
}

/** Holds an upload until the transaction ends, so that it is read one way at a time and never after it was taken over. */
async function holdImport(tx: Prisma.TransactionClient, id: string, seen: number): Promise<void> {
  await tx.$queryRaw`SELECT id FROM file_import WHERE id = ${id}::uuid FOR UPDATE`;
  const held = await tx.fileImport.findUnique({ where: { id }, select: { state: true, reading: true } });
  if (held === null) throw new ProblemError('not-found');
  if (held.state === 'COMMITTED') refuseUnlessRead(held);
  refuseAnotherReading(held, seen);
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

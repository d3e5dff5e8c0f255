import type { ImportMapping } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import { inOneSnapshot } from '../http/in-one-snapshot.ts';
import { ProblemError } from '../http/problem.ts';
import { refuseAnotherReading, refuseUnlessRead } from './find-import.ts';
import type { Purpose } from './purpose.ts';
import { listStagedRows } from './stage-rows.ts';
import type { TellProgress } from './with-progress.ts';

/**
 * Reads the kept rows of a file by a mapping and keeps what they say in the place of what was read before.
 * @param seen the reading that whoever says how to read it looked at
 * @throws ProblemError (409) when it was read another way since, or taken over; (404) when it was thrown away
 */
export async function readByMapping(
  db: Database,
  { id, seen }: { id: string; seen: number },
  purpose: Purpose,
  mapping: ImportMapping,
  change: Prisma.FileImportUncheckedUpdateInput,
  tell: TellProgress,
): Promise<void> {
  const keepRows = await purpose.prepare(mapping);
  await inOneSnapshot(db, async (tx) => {
    await holdImport(tx, id, seen);
    await purpose.forget(tx, id);
    const total = await tx.fileImportRow.count({ where: { importId: id } });
    let [before, done] = [0, 0];
    for await (const rows of listStagedRows(tx, id)) {
      before += await keepRows(tx, id, rows, before);
      done += rows.length;
      tell({ step: 'RECOGNISING', done, total });
    }
    await purpose.refuseTwice?.(tx, id);
    const notJudged = { judgedVersion: null, judgedRevision: null, outcomes: Prisma.DbNull };
    await tx.fileImport.update({
      where: { id },
      data: { ...change, ...notJudged, mapping, reading: { increment: 1 }, touchedAt: new Date() },
    });
    await purpose.judge(tx, id, tell);
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

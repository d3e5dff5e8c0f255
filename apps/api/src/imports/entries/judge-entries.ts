import { ImportMapping } from '@korsetkish/contract';
import { findCatalogueRows, type Prisma } from '@korsetkish/prisma';
import { ProblemError } from '../../http/problem.ts';
import { type TellProgress, tellNobody } from '../with-progress.ts';
import type { ImportedDocument } from './entry-catalogue.ts';
import type { EntryReading } from './entry-reading.ts';
import { stageByMapping } from './stage-by-mapping.ts';
import { findReadLines, keepJudged } from './stage-entries.ts';

/**
 * Works out what taking each line of a document's file over would do, unless that is known of the register as it stands. Of a file
 * that was taken over it stays what it did.
 * @param tx sees one state of everything (`inOneSnapshot`), so that all lines are compared with the same
 */
export async function judgeEntriesUnlessCurrent(
  tx: Prisma.TransactionClient,
  id: string,
  reading: EntryReading,
  document: ImportedDocument,
  tell: TellProgress = tellNobody,
): Promise<void> {
  const revision = await findNewestRevision(tx);
  // Who compares the same file at the same time waits here.
  await tx.$queryRaw`SELECT id FROM file_import WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.fileImport.findUniqueOrThrow({ where: { id } });
  const isKnown = row.outcomes !== null;
  if (isKnown && (row.state === 'COMMITTED' || row.judgedRevision === revision)) return;
  const mapping = ImportMapping.parse(row.mapping);
  // What a cell names may have been added since, or taken away.
  if (isKnown) await stageByMapping(tx, id, { reading, document, mapping });
  const lines = await findReadLines(tx, id);
  tell({ step: 'COMPARING', done: 0, total: lines.length });
  const rows = await findCatalogueRows(tx);
  const { lines: judged } = reading.judge(lines, rows, document, mapping);
  if (judged.length > 0) await keepJudged(tx, id, judged);
  tell({ step: 'COMPARING', done: lines.length, total: lines.length });
  const outcomes = Object.fromEntries(
    [...Map.groupBy(judged, ({ outcome }) => outcome)].map(([outcome, all]) => [outcome, all.length]),
  );
  await tx.fileImport.update({ where: { id }, data: { judgedRevision: revision, outcomes } });
}

/** The revision that the register and everything published stand at. */
export async function findNewestRevision(tx: Prisma.TransactionClient): Promise<number> {
  const { _max } = await tx.revision.aggregate({ where: { layer: 'published' }, _max: { id: true } });
  if (_max.id === null) throw new ProblemError('not-ready');
  return _max.id;
}

import { ImportMapping } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { fingerprintOf } from './mapping/fingerprint-of.ts';
import type { Purpose } from './purpose.ts';
import { readByMapping } from './read-by-mapping.ts';
import { FileProblem } from './reading/file-problem.ts';
import { type FileRow, type MergedCells, placeOf } from './reading/file-row.ts';
import { readTableFile } from './reading/read-table-file.ts';
import { ROWS_AT_ONCE, stageRows } from './stage-rows.ts';
import { type TellProgress, tellNobody } from './with-progress.ts';

/** Rows by which a file is taken for a table. */
const LOOKED_AT = 500;

/**
 * Reads a file whole and keeps what it says apart, row by row as it comes.
 * @throws FileProblem when it cannot be taken; what was kept of it has to go then
 */
export async function stageFile(
  db: Database,
  id: string,
  { path, fileName }: { path: string; fileName: string },
  purpose: Purpose,
  tell: TellProgress = tellNobody,
): Promise<void> {
  const merged: MergedCells[] = [];
  const first: FileRow[] = [];
  const sheets = new Set<string>();
  let batch: FileRow[] = [];
  let before = 0;
  const keep = async (): Promise<void> => {
    if (batch.length > 0) await stageRows(db, id, batch, before);
    before += batch.length;
    batch = [];
  };
  const tellRead = (done: number, total: number) => tell({ step: 'READING', done, total });
  for await (const row of readTableFile(path, fileName, (cells) => merged.push(cells), tellRead)) {
    if (first.length < LOOKED_AT) first.push(row);
    batch.push(row);
    if (row.sheet !== null && !purpose.lists.includes(row.sheet)) sheets.add(row.sheet);
    if (batch.length === ROWS_AT_ONCE) await keep();
  }
  await keep();

  const inferred = await purpose.inferTable(first);
  if (inferred === null) throw new FileProblem(purpose.noTable);
  refuseMerged(merged, inferred.mapping);
  const { titles, headings } = inferred;
  const mapping = await withSaved(db, inferred.mapping, fingerprintOf(headings, purpose.of));
  await readByMapping(
    db,
    { id, seen: 0 },
    purpose,
    mapping,
    {
      state: 'READ',
      titles: [...titles],
      headings: [...headings],
      sheets: [...sheets],
    },
    tell,
  );
}

/** A merged title is nobody's figure; merged headings or figures hide to which column or row something belongs. */
function refuseMerged(merged: readonly MergedCells[], { sheet, headerRow }: ImportMapping): void {
  const inTable = merged.find((cells) => cells.sheet === sheet && cells.lastRow >= headerRow);
  if (inTable !== undefined) {
    throw new FileProblem('MERGED', placeOf({ sheet, row: inTable.firstRow }, inTable.firstColumn));
  }
}

/** What somebody said of such headings before holds again; where the table stands, and what it is for, is this file's. */
async function withSaved(db: Database, inferred: ImportMapping, fingerprint: string): Promise<ImportMapping> {
  const saved = await db.fileMapping.findUnique({ where: { fingerprint } });
  if (saved === null) return inferred;
  const { sheet, headerRow, refArea, timePeriod, direction } = inferred;
  const mapping = ImportMapping.parse(saved.mapping);
  return {
    ...mapping,
    ...{ sheet, headerRow, refArea, timePeriod, direction },
    decimalSign: inferred.decimalSign ?? mapping.decimalSign,
  };
}

import type { ImportMapping } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { listStagedRows } from '../stage-rows.ts';
import { buildEntryCatalogue, type ImportedDocument } from './entry-catalogue.ts';
import type { EntryReading } from './entry-reading.ts';
import { findNamedLists } from './find-entry-catalogue.ts';
import { stageEntries } from './stage-entries.ts';

type How = { reading: EntryReading; document: ImportedDocument; mapping: ImportMapping };

/** Reads the kept rows of a file anew, beside the catalogue as it is now, in the place of what was read of them before. */
export async function stageByMapping(
  tx: Prisma.TransactionClient,
  id: string,
  { reading, document, mapping }: How,
): Promise<void> {
  const catalogue = buildEntryCatalogue(await findNamedLists(tx, document.document));
  await tx.fileImportEntry.deleteMany({ where: { importId: id } });
  let before = 0;
  for await (const rows of listStagedRows(tx, id)) {
    const entries = rows.flatMap((row) => reading.readRow(row, mapping, catalogue) ?? []);
    if (entries.length > 0) await stageEntries(tx, id, entries, before);
    before += entries.length;
  }
}

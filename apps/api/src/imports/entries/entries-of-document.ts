import type { ImportContents } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { ProblemError } from '../../http/problem.ts';
import { actionReading } from '../actions/action-reading.ts';
import { indicatorReading } from '../indicators/indicator-reading.ts';
import type { Purpose } from '../purpose.ts';
import { buildEntryCatalogue, type EntryCatalogue, type ImportedDocument } from './entry-catalogue.ts';
import type { EntryReading } from './entry-reading.ts';
import { findNamedLists } from './find-entry-catalogue.ts';
import { inferEntryTable } from './infer-entry-table.ts';
import { judgeEntriesUnlessCurrent } from './judge-entries.ts';
import { listEntryLines, stageEntries } from './stage-entries.ts';
import { LISTS_SHEET } from './template/lists-sheet.ts';

/** A plan has some hundred. All of a file's are judged at once and taken over in one edit of the catalogue. */
const MOST_ENTRIES = 2_000;

/** How a document's files are read, by what they say. */
export const READINGS: Readonly<Record<ImportContents, EntryReading>> = {
  ACTIONS: actionReading,
  INDICATORS: indicatorReading,
};

/** Files are read for what a document says. */
export function entriesOfDocument(
  db: Prisma.TransactionClient,
  document: ImportedDocument,
  contents: ImportContents,
): Purpose {
  const reading = READINGS[contents];
  const findCatalogue = async (): Promise<EntryCatalogue> =>
    buildEntryCatalogue(await findNamedLists(db, document.document));
  return {
    of: contents,
    noTable: reading.noTable,
    roles: reading.roles,
    lists: Object.values(LISTS_SHEET),
    inferTable: async (rows) => inferEntryTable(rows, reading, await findCatalogue(), document),
    prepare: async (mapping) => {
      const catalogue = await findCatalogue();
      return async (tx, id, rows, before) => {
        const entries = rows.flatMap((row) => reading.readRow(row, mapping, catalogue) ?? []);
        if (before + entries.length > MOST_ENTRIES) throw new ProblemError('too-large');
        if (entries.length > 0) await stageEntries(tx, id, entries, before);
        return entries.length;
      };
    },
    forget: (tx, id) => tx.fileImportEntry.deleteMany({ where: { importId: id } }),
    judge: (tx, id, tell) => judgeEntriesUnlessCurrent(tx, id, reading, document, tell),
    list: async (tx, id, page) => ({ lines: [], ...reading.show(await listEntryLines(tx, id, page)) }),
  };
}

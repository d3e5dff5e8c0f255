import type { CatalogueEntry } from '@korsetkish/contract';
import {
  type CatalogueRows,
  findCatalogueRows,
  findNewProblems,
  lockCatalogue,
  writeCatalogueRows,
} from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk } from '../http/implement-desk.ts';
import { findEntry } from './entries.ts';
import { refuseUsed } from './refuse-used.ts';
import { refuseProblems } from './say-problems.ts';
import type { Draft } from './things/thing.ts';
import { THINGS } from './things/things.ts';

/** Entries that an edit is about, by which the log tells it. */
export type Touched = Pick<CatalogueEntry, 'thing'> & { code: string };

/** The catalogue as it shall be. */
export type Edit = {
  rows: CatalogueRows;
  /** Rows that stand for fields of what was sent, so that what is wrong with them is told there. */
  drafts: readonly Draft[];
  touched: readonly Touched[];
};

/**
 * Changes the catalogue in one transaction: its rows, a line of the audit log for every entry that says something else
 * now, and a revision, so that every answer made of the old names is made anew. An edit that changes nothing leaves
 * nothing.
 * @param edit says what the catalogue shall be, or throws a ProblemError
 * @throws ProblemError (422) naming the fields that the catalogue's rules refuse, (409) where something stands on what
 * should go
 */
export async function editCatalogue(desk: Desk, edit: (rows: CatalogueRows) => Edit): Promise<void> {
  const { db, actor } = desk;
  await db
    .$transaction(async (tx) => {
      await lockCatalogue(tx);
      const before = await findCatalogueRows(tx);
      const { rows: after, drafts, touched } = edit(before);
      refuseProblems(findNewProblems(before, after), drafts);
      if ((await writeCatalogueRows(tx, before, after)) === 0) return;
      const names: string[] = [];
      for (const { thing, code } of touched) {
        const was = findEntry(THINGS[thing], before, code)?.entry ?? null;
        const is = findEntry(THINGS[thing], after, code)?.entry ?? null;
        names.push(`${thing} ${code}`);
        await recordAudit(tx, {
          ...actor,
          action: nameAction(was, is),
          subject: thing.toLowerCase(),
          subjectId: code,
          before: was,
          after: is,
        });
      }
      await tx.revision.create({
        data: { publishedBy: actor.account.name, reason: `Catalogue: ${names.join(', ')}` },
      });
    })
    .catch(refuseUsed);
}

function nameAction(was: CatalogueEntry | null, is: CatalogueEntry | null) {
  if (was === null) return 'CATALOGUE_ENTRY_CREATED';
  return is === null ? 'CATALOGUE_ENTRY_REMOVED' : 'CATALOGUE_ENTRY_UPDATED';
}

import type { CatalogueEntry, CatalogueThing } from '@korsetkish/contract';
import {
  type CatalogueRows,
  findCatalogueRows,
  findNewProblems,
  lockCatalogue,
  type Prisma,
  writeCatalogueRows,
} from '@korsetkish/prisma';
import { recordAudit } from '../audit/record-audit.ts';
import type { Desk } from '../http/implement-desk.ts';
import type { Edit, Touched } from './edit.ts';
import { listEntries } from './entries.ts';
import { refuseUsed } from './refuse-used.ts';
import { refuseProblems } from './say-problems.ts';
import { THINGS } from './things/things.ts';

/**
 * Changes the catalogue in one transaction: its rows, a line of the audit log for every entry that says something else
 * now, and a revision, so that every answer made of the old names is made anew. An edit that changes nothing leaves
 * nothing.
 * @param edit says what the catalogue shall be, or throws a ProblemError
 * @throws ProblemError (422) naming the fields that the catalogue's rules refuse, (409) where something stands on what
 * should go
 */
export async function editCatalogue({ db, actor }: Desk, edit: (rows: CatalogueRows) => Edit): Promise<void> {
  await db
    .$transaction(async (tx) => {
      await lockCatalogue(tx);
      await writeEdit(tx, actor, edit);
    })
    .catch(refuseUsed);
}

/**
 * The same within a transaction that does more, and that holds the catalogue (`lockCatalogue`).
 * @returns the revision that it made; null: it changes nothing
 */
export async function writeEdit(
  tx: Prisma.TransactionClient,
  actor: Desk['actor'],
  edit: (rows: CatalogueRows) => Edit,
): Promise<number | null> {
  const before = await findCatalogueRows(tx);
  const { rows: after, drafts, touched, reason } = edit(before);
  refuseProblems(findNewProblems(before, after), drafts);
  if ((await writeCatalogueRows(tx, before, after)) === 0) return null;
  const [were, are] = [indexEntries(touched, before), indexEntries(touched, after)];
  for (const { thing, code } of touched) {
    const was = were(thing, code);
    const is = are(thing, code);
    await recordAudit(tx, {
      ...actor,
      action: nameAction(was, is),
      subject: thing.toLowerCase(),
      subjectId: code,
      before: was,
      after: is,
    });
  }
  const names = touched.map(({ thing, code }) => `${thing} ${code}`);
  const { id } = await tx.revision.create({
    data: { publishedBy: actor.account.name, reason: reason ?? `Catalogue: ${names.join(', ')}` },
  });
  return id;
}

/** Entries of the kinds that were touched, each kind put together once however many of it were. */
function indexEntries(
  touched: readonly Touched[],
  rows: CatalogueRows,
): (thing: CatalogueThing, code: string) => CatalogueEntry | null {
  const byThing = new Map(
    [...new Set(touched.map(({ thing }) => thing))].map((name) => {
      const thing = THINGS[name];
      return [name, new Map(listEntries(thing, rows).map(({ entry }) => [thing.codeOf(entry), entry]))];
    }),
  );
  return (thing, code) => byThing.get(thing)?.get(code) ?? null;
}

function nameAction(was: CatalogueEntry | null, is: CatalogueEntry | null) {
  if (was === null) return 'CATALOGUE_ENTRY_CREATED';
  return is === null ? 'CATALOGUE_ENTRY_REMOVED' : 'CATALOGUE_ENTRY_UPDATED';
}

import type { Prisma } from '../../../generated/client.ts';
import type { Catalogue } from '../reading/read-catalogue.ts';
import { buildCommentary, findSourceIds } from '../writing/build-commentary.ts';
import { buildRegister, buildRegisterLinks } from '../writing/build-register.ts';
import { buildVocabulary } from '../writing/build-vocabulary.ts';
import type { Target } from '../writing/reconcile.ts';
import { keyOf, normalizeRows, type StoredRow, type StoredTable } from '../writing/stored-table.ts';
import { writeTargets } from '../writing/write-target.ts';
import { type CatalogueRows, parseCatalogue } from './catalogue-rows.ts';

/**
 * Writes what an edit changed, as loading the files would; all else stays untouched. `findNewProblems` must have found
 * none.
 * @returns how many rows were inserted, updated or removed
 * @throws FilesNeedRowError when something would go that the files of the catalogue bring
 */
export async function writeCatalogueRows(
  tx: Prisma.TransactionClient,
  before: CatalogueRows,
  after: CatalogueRows,
): Promise<number> {
  const sourceIds = await findSourceIds(tx);
  const parse = (rows: CatalogueRows) => parseCatalogue(rows, []);
  const build = (catalogue: Catalogue) => ({
    lasting: [...buildVocabulary(catalogue), ...buildRegister(catalogue, sourceIds)],
    passing: [...buildCommentary(catalogue, sourceIds), ...buildRegisterLinks(catalogue, sourceIds)],
  });
  const [from, to] = [build(parse(before)), build(parse(after))];
  const lasting = await findTargets(tx, from.lasting, to.lasting);
  const passing = await findTargets(tx, from.passing, to.passing);
  await refuseToRemoveWhatFilesBring(tx, lasting);
  const written = await writeTargets(tx, [...lasting, ...passing]);
  // A rule that was put off is broken here, not when the transaction ends and nobody can say what it was about.
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
  return written;
}

type Filled = readonly (readonly [StoredTable, readonly StoredRow[]])[];

/** The tables that an edit touches, as they are and as they shall be. */
async function findTargets(tx: Prisma.TransactionClient, old: Filled, wanted: Filled): Promise<Target[]> {
  const stored = new Map(old.map(([table, rows]) => [table.name, rows]));
  const targets: Target[] = [];
  for (const [table, rows] of wanted) {
    const now = stored.get(table.name) ?? [];
    if (JSON.stringify(now) === JSON.stringify(rows)) continue;
    targets.push({
      table,
      stored: await normalizeRows(tx, table, now),
      rows: await normalizeRows(tx, table, rows),
    });
  }
  return targets;
}

/** A row was not removed because the files of the catalogue bring it, and the next ones may build upon it. */
export class FilesNeedRowError extends Error {
  constructor(table: string, key: string) {
    super(`${table} ${key} comes with the files of the catalogue`);
    this.name = 'FilesNeedRowError';
  }
}

async function refuseToRemoveWhatFilesBring(
  tx: Prisma.TransactionClient,
  lasting: readonly Target[],
): Promise<void> {
  for (const { table, stored, rows } of lasting) {
    const wanted = new Set(rows.map((row) => keyOf(table, row)));
    const gone = stored.map((row) => keyOf(table, row)).filter((key) => !wanted.has(key));
    const needed = await tx.loadedRow.findFirst({ where: { tableName: table.name, key: { in: gone } } });
    if (needed) throw new FilesNeedRowError(needed.tableName, needed.key);
  }
}

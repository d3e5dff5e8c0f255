import type { Prisma } from '../../../generated/client.ts';
import { type LoadedRows, rememberRows } from './loaded-rows.ts';
import { reconcile } from './reconcile.ts';
import { findRows, normalizeRows, type StoredRow, type StoredTable } from './stored-table.ts';
import { writeTargets } from './write-target.ts';

/** What loading tables did. */
export type Loaded = {
  /** Rows that were inserted, updated or removed. */
  rows: number;
  /** Units of the files that the database says otherwise, because they were edited in the product. */
  edited: number;
};

/**
 * Brings what changed in the files since they were last loaded into their tables, and remembers what they say now.
 * @param filled each table with its rows, in the order in which each finds what it refers to
 * @param leavesGo whether what left the files leaves the database
 */
export async function loadTables(
  tx: Prisma.TransactionClient,
  filled: readonly (readonly [StoredTable, readonly StoredRow[]])[],
  { loaded, leavesGo }: { loaded: LoadedRows; leavesGo: boolean },
): Promise<Loaded> {
  const ways = [];
  for (const [table, rows] of filled) {
    const stored = await findRows(tx, table);
    const files = await normalizeRows(tx, table, rows);
    // A database from before anything was remembered holds what files said, for nothing could be edited then.
    ways.push({ table, files, stored, loaded: loaded === null ? stored : (loaded.get(table.name) ?? []) });
  }
  const { targets, edited } = reconcile(ways, leavesGo);
  const rows = await writeTargets(tx, targets);
  await rememberRows(tx, ways, leavesGo);
  return { rows, edited };
}

import type { Prisma } from '../../../generated/client.ts';
import type { Target } from './reconcile.ts';
import { agree, keyOf, type Row, type StoredTable } from './stored-table.ts';

/** What has to happen in a table for its target to stand there. */
type Difference = { table: StoredTable; missing: Row[]; changed: Row[]; gone: Row[] };

/**
 * Makes the tables hold what they shall. Rows are written in the order of the tables, which is the order in which each
 * finds what it refers to, and removed in the other.
 * @returns how many rows were inserted, updated or removed
 */
export async function writeTargets(
  tx: Prisma.TransactionClient,
  targets: readonly Target[],
): Promise<number> {
  const differences = targets.map(findDifference);
  let written = 0;
  for (const { table, missing, changed } of differences) {
    for (const rows of groupByColumns(missing)) written += await insertRows(tx, table, rows);
    for (const rows of groupByColumns(changed)) written += await updateRows(tx, table, rows);
  }
  for (const { table, gone } of differences.toReversed()) {
    if (gone.length > 0) written += await removeRows(tx, table, gone);
  }
  return written;
}

function findDifference({ table, stored, rows }: Target): Difference {
  const now = new Map(stored.map((row) => [keyOf(table, row), row]));
  const wanted = new Set(rows.map((row) => keyOf(table, row)));
  const isChanged = (row: Row) => {
    const old = now.get(keyOf(table, row));
    return old !== undefined && !agree(row, old, Object.keys(row));
  };
  return {
    table,
    missing: rows.filter((row) => !now.has(keyOf(table, row))),
    changed: rows.filter(isChanged),
    gone: stored.filter((row) => !wanted.has(keyOf(table, row))),
  };
}

/** One statement writes rows of the same columns. */
const groupByColumns = (rows: readonly Row[]): Iterable<readonly Row[]> =>
  Map.groupBy(rows, (row) => JSON.stringify(Object.keys(row).toSorted())).values();

/** Every statement below names columns from this code, never from a file; what the files say travels as one JSON. */
const quoted = (columns: readonly string[], prefix = '') =>
  columns.map((column) => `${prefix}"${column}"`).join(', ');

const matching = (key: readonly string[]) =>
  key.map((column) => `wanted."${column}" IS NOT DISTINCT FROM stored."${column}"`).join(' AND ');

const wantedRows = ({ name }: StoredTable) =>
  `jsonb_populate_recordset(NULL::"${name}", $1::jsonb) AS wanted`;

function insertRows(tx: Prisma.TransactionClient, table: StoredTable, rows: readonly Row[]): Promise<number> {
  const columns = Object.keys(rows[0] ?? {});
  return tx.$executeRawUnsafe(
    `INSERT INTO "${table.name}" (${quoted(columns)}) SELECT ${quoted(columns)} FROM ${wantedRows(table)}`,
    JSON.stringify(rows),
  );
}

function updateRows(tx: Prisma.TransactionClient, table: StoredTable, rows: readonly Row[]): Promise<number> {
  const others = Object.keys(rows[0] ?? {}).filter((column) => !table.key.includes(column));
  return tx.$executeRawUnsafe(
    `UPDATE "${table.name}" AS stored SET (${quoted(others)}) = ROW(${quoted(others, 'wanted.')})
     FROM ${wantedRows(table)} WHERE ${matching(table.key)}`,
    JSON.stringify(rows),
  );
}

function removeRows(tx: Prisma.TransactionClient, table: StoredTable, rows: readonly Row[]): Promise<number> {
  return tx.$executeRawUnsafe(
    `DELETE FROM "${table.name}" AS stored USING ${wantedRows(table)} WHERE ${matching(table.key)}`,
    JSON.stringify(rows),
  );
}

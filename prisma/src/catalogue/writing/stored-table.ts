import type { Prisma } from '../../../generated/client.ts';

/** A table of the database that the catalogue fills, its key, and the columns within which `position` counts. */
export type StoredTable = { name: string; key: readonly string[]; countedWithin?: readonly string[] };

/** A row by the names of its columns. Decimals and days are text. */
export type StoredRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Every statement below names columns from this code, never from a file; what the files say travels as one JSON. */
const quoted = (columns: readonly string[], prefix = '') =>
  columns.map((column) => `${prefix}"${column}"`).join(', ');

const matching = (key: readonly string[], left: string, right: string) =>
  key.map((column) => `${left}."${column}" = ${right}."${column}"`).join(' AND ') || 'TRUE';

const wantedRows = ({ name }: StoredTable) =>
  `jsonb_populate_recordset(NULL::"${name}", $1::jsonb) AS wanted`;

/**
 * Inserts the rows that are new and updates those that say something else; the others are not touched.
 * @returns how many were inserted or updated
 */
export async function writeRows(
  tx: Prisma.TransactionClient,
  table: StoredTable,
  rows: readonly StoredRow[],
): Promise<number> {
  const [first] = rows;
  if (!first) return 0;
  const columns = Object.keys(first);
  const others = columns.filter((column) => !table.key.includes(column));
  const onConflict =
    others.length === 0
      ? 'NOTHING'
      : `UPDATE SET (${quoted(others)}) = ROW(${quoted(others, 'EXCLUDED.')})
         WHERE (${quoted(others, 'stored.')}) IS DISTINCT FROM (${quoted(others, 'EXCLUDED.')})`;
  return tx.$executeRawUnsafe(
    `INSERT INTO "${table.name}" AS stored (${quoted(columns)})
     SELECT ${quoted(columns)} FROM ${wantedRows(table)}
     ON CONFLICT (${quoted(table.key)}) DO ${onConflict}`,
    JSON.stringify(rows),
  );
}

/**
 * Removes the rows that the files do not have any more.
 * @returns how many
 */
export function removeOtherRows(
  tx: Prisma.TransactionClient,
  table: StoredTable,
  rows: readonly StoredRow[],
): Promise<number> {
  return tx.$executeRawUnsafe(
    `DELETE FROM "${table.name}" AS stored
     WHERE NOT EXISTS (SELECT FROM ${wantedRows(table)} WHERE ${matching(table.key, 'wanted', 'stored')})`,
    JSON.stringify(rows),
  );
}

/** Moves the rows that the files do not have any more behind those that they have, so that no place is taken twice. */
export async function moveOtherRowsBehind(
  tx: Prisma.TransactionClient,
  table: StoredTable,
  rows: readonly StoredRow[],
): Promise<void> {
  const within = table.countedWithin ?? [];
  await tx.$executeRawUnsafe(
    `UPDATE "${table.name}" AS stored SET "position" = "place" FROM (
       SELECT ${quoted(table.key, 'other.')}, other."position" AS "from",
         coalesce((SELECT max("position") FROM ${wantedRows(table)} WHERE ${matching(within, 'wanted', 'other')}), 0)
           + row_number() OVER (${within.length > 0 ? `PARTITION BY ${quoted(within, 'other.')}` : ''} ORDER BY other."position")
           AS "place"
       FROM "${table.name}" AS other
       WHERE NOT EXISTS (SELECT FROM ${wantedRows(table)} WHERE ${matching(table.key, 'wanted', 'other')})
     ) AS moved
     WHERE ${matching(table.key, 'moved', 'stored')} AND "from" <> "place"`,
    JSON.stringify(rows),
  );
}

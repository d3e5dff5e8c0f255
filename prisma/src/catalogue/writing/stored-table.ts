import type { Prisma } from '../../../generated/client.ts';

/** A table of the database that the catalogue fills. */
export type StoredTable = {
  name: string;
  key: readonly string[];
  /** `position` is an order of display and counts within these columns; left out: it is content, or there is none. */
  countedWithin?: readonly string[];
  /** Rows that are changed together or not at all, over several tables; left out: each row by itself. */
  unit?: { name: string; columns: readonly string[] };
};

/** A row by the names of its columns, as it is built from the files. Decimals and days are text. */
export type StoredRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** A row by the names of its columns, as the database says it in JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** All rows that the database has in a table. */
export function findRows(tx: Prisma.TransactionClient, { name }: StoredTable): Promise<Row[]> {
  return findJson(
    tx,
    `SELECT to_jsonb(stored) AS row FROM "${name}" AS stored ORDER BY to_jsonb(stored) -> 'position'`,
  );
}

/** The rows as the database would say them once they were written: `1.0` is 1, a blank is null. */
export function normalizeRows(
  tx: Prisma.TransactionClient,
  { name }: StoredTable,
  rows: readonly StoredRow[],
): Promise<Row[]> {
  const [first] = rows;
  if (!first) return Promise.resolve([]);
  const columns = Object.keys(first).flatMap((column) => [`'${column}'`, `wanted."${column}"`]);
  return findJson(
    tx,
    `SELECT jsonb_build_object(${columns.join(', ')}) AS row
     FROM jsonb_populate_recordset(NULL::"${name}", $1::jsonb) AS wanted`,
    JSON.stringify(rows),
  );
}

/** Every statement names tables and columns from this code, never from a file; what the files say travels as one JSON. */
async function findJson(tx: Prisma.TransactionClient, sql: string, ...parameters: string[]): Promise<Row[]> {
  const found = await tx.$queryRawUnsafe<{ row: Row }[]>(sql, ...parameters);
  return found.map(({ row }) => row);
}

/** A row's key in its table, as text. */
export const keyOf = ({ key }: StoredTable, row: Row): string =>
  JSON.stringify(key.map((column) => row[column]));

/** Whether two rows say the same in these columns. */
export const agree = (one: Row, other: Row, columns: readonly string[]): boolean =>
  columns.every((column) => JSON.stringify(one[column]) === JSON.stringify(other[column]));

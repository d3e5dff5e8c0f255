import type { Prisma } from '../../../generated/client.ts';
import { keyOf, type Row, type StoredTable } from './stored-table.ts';

/** What the files said when they were last loaded, by table; null: nothing is known, this is the first load. */
export type LoadedRows = ReadonlyMap<string, readonly Row[]> | null;

/** Reads what is remembered of the files. */
export async function findLoadedRows(tx: Prisma.TransactionClient): Promise<LoadedRows> {
  const rows = await tx.$queryRaw<{ table: string; row: Row }[]>`
    SELECT "table_name" AS "table", "row" FROM "loaded_row"`;
  if (rows.length === 0) return null;
  const byTable = Map.groupBy(rows, ({ table }) => table);
  return new Map([...byTable].map(([table, all]) => [table, all.map(({ row }) => row)]));
}

/**
 * Remembers what the files say.
 * @param leavesGo whether what left the files is forgotten; kept, it is known again should it come back
 */
export async function rememberRows(
  tx: Prisma.TransactionClient,
  lots: readonly { table: StoredTable; files: readonly Row[] }[],
  leavesGo: boolean,
): Promise<void> {
  const said = lots.flatMap(({ table, files }) =>
    files.map((row) => ({ table_name: table.name, key: keyOf(table, row), row })),
  );
  const json = JSON.stringify(said);
  await tx.$executeRaw`
    INSERT INTO "loaded_row" AS known ("table_name", "key", "row")
    SELECT "table_name", "key", "row" FROM jsonb_populate_recordset(NULL::"loaded_row", ${json}::jsonb)
    ON CONFLICT ("table_name", "key") DO UPDATE SET "row" = EXCLUDED."row" WHERE known."row" <> EXCLUDED."row"`;
  if (!leavesGo) return;
  await tx.$executeRaw`
    DELETE FROM "loaded_row" WHERE "table_name" = ANY(${lots.map(({ table }) => table.name)}) AND NOT EXISTS (
      SELECT FROM jsonb_populate_recordset(NULL::"loaded_row", ${json}::jsonb) AS said
      WHERE said."table_name" = "loaded_row"."table_name" AND said."key" = "loaded_row"."key"
    )`;
}

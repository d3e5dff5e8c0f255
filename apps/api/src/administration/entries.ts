import { createHash } from 'node:crypto';
import type { CatalogueEntry } from '@korsetkish/contract';
import type { CatalogueRows } from '@korsetkish/prisma';
import type { Draft, RowsOfEntry, Table, Thing } from './things/thing.ts';

/** An entry with the name of its state. */
export type Versioned = { entry: CatalogueEntry; version: string };

/** Two entries that say the same have one version. */
export const versionOf = (entry: CatalogueEntry): string =>
  createHash('sha256').update(JSON.stringify(entry)).digest('hex');

const tablesOf = ({ tables }: Thing) => Object.entries(tables) as [Table, string][];

const codeIn = (row: object, column: string): unknown => new Map(Object.entries(row)).get(column);

/** All entries of a kind, in their order. */
export function listEntries(thing: Thing, rows: CatalogueRows): Versioned[] {
  const byCode = new Map(
    tablesOf(thing).map(([table, column]) => {
      const all: readonly object[] = rows[table];
      return [table, Map.groupBy(all, (row) => codeIn(row, column))];
    }),
  );
  const [root] = tablesOf(thing);
  return [...(root ? (byCode.get(root[0])?.keys() ?? []) : [])].map((code) => {
    // Each table was grouped from its own rows.
    const rowsOf = ((table: Table) => byCode.get(table)?.get(code) ?? []) as RowsOfEntry;
    const entry = thing.toEntry(rowsOf);
    return { entry, version: versionOf(entry) };
  });
}

/** The entry of a code; null: there is none. */
export function findEntry(thing: Thing, rows: CatalogueRows, code: string): Versioned | null {
  return listEntries(thing, rows).find(({ entry }) => thing.codeOf(entry) === code) ?? null;
}

/** The catalogue with an entry written as these rows in place of those that it had; a new one stands behind. */
export const replaceRows = (
  thing: Thing,
  rows: CatalogueRows,
  code: string,
  drafts: readonly Draft[],
): CatalogueRows => replaceEntries(thing, rows, new Map([[code, drafts]]));

/** The same for many entries of a kind, by their codes, in one pass. */
export function replaceEntries(
  thing: Thing,
  rows: CatalogueRows,
  draftsOf: ReadonlyMap<string, readonly Draft[]>,
): CatalogueRows {
  const replaced = tablesOf(thing).map(([table, column]) => {
    const waiting = new Map(
      [...draftsOf].map(([code, drafts]) => [
        code,
        drafts.filter((draft) => draft.table === table).map(({ cells }): object => cells),
      ]),
    );
    const all: readonly object[] = rows[table];
    const standing = all.flatMap((row) => {
      const code = String(codeIn(row, column));
      if (!draftsOf.has(code)) return [row];
      // They stand where the first of its rows stood.
      const own = waiting.get(code) ?? [];
      waiting.delete(code);
      return own;
    });
    return [table, [...standing, ...[...waiting.values()].flat()]] as const;
  });
  return { ...rows, ...Object.fromEntries(replaced) };
}

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
export function replaceRows(
  thing: Thing,
  rows: CatalogueRows,
  code: string,
  drafts: readonly Draft[],
): CatalogueRows {
  const replaced = tablesOf(thing).map(([table, column]) => {
    const all: readonly object[] = rows[table];
    const own = drafts.filter((draft) => draft.table === table).map(({ cells }) => cells);
    const place = all.findIndex((row) => codeIn(row, column) === code);
    const others = all.filter((row) => codeIn(row, column) !== code);
    return [table, others.toSpliced(place === -1 ? others.length : place, 0, ...own)] as const;
  });
  return { ...rows, ...Object.fromEntries(replaced) };
}

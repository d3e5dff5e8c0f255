import { keyOf, type Row, type StoredTable } from './stored-table.ts';

type Ways = { files: readonly Row[]; loaded: readonly Row[]; stored: readonly Row[] };

/**
 * Puts the rows of an ordered table in order. Where the files changed their order since they were last loaded, and nobody
 * changed it in the product, theirs counts; otherwise the rows stay where they stand. Rows of the product's own, and new
 * ones in an order that was changed in the product, stand behind.
 */
export function orderRows(table: StoredTable, rows: readonly Row[], ways: Ways): readonly Row[] {
  const { countedWithin } = table;
  if (countedWithin === undefined) return rows;
  const scopeOf = (row: Row) => JSON.stringify(countedWithin.map((column) => row[column]));
  const keysByScope = (all: readonly Row[]) => {
    const scopes = Map.groupBy(all.toSorted(byPosition), scopeOf);
    return (scope: string) => (scopes.get(scope) ?? []).map((row) => keyOf(table, row));
  };
  const files = keysByScope(ways.files);
  const loaded = keysByScope(ways.loaded);
  const stored = keysByScope(ways.stored);
  const positions = new Map(ways.stored.map((row) => [keyOf(table, row), row.position]));
  return [...Map.groupBy(rows, scopeOf)].flatMap(([scope, members]) => {
    const order = chooseOrder(files(scope), loaded(scope), stored(scope));
    const inOrder = sortBy(order, members, (row) => keyOf(table, row));
    const isAsItWas = isSame(
      inOrder.map((row) => keyOf(table, row)),
      stored(scope),
    );
    return inOrder.map((row, place) => ({
      ...row,
      position: isAsItWas ? positions.get(keyOf(table, row)) : place + 1,
    }));
  });
}

const byPosition = (one: Row, other: Row) => Number(one.position) - Number(other.position);

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((key, place) => key === other[place]);

function chooseOrder(
  files: readonly string[],
  loaded: readonly string[],
  stored: readonly string[],
): readonly string[] {
  const here = loaded.filter((key) => stored.includes(key));
  const behind = stored.filter((key) => !here.includes(key));
  const isUntouched = isSame(stored, [...here, ...behind]);
  return isUntouched && !isSame(files, loaded) ? [...files, ...stored] : [...stored, ...files];
}

function sortBy(order: readonly string[], rows: readonly Row[], keyOfRow: (row: Row) => string): Row[] {
  const rank = new Map([...new Set(order)].map((key, place) => [key, place]));
  const rankOf = (row: Row) => rank.get(keyOfRow(row)) ?? rank.size;
  return rows.toSorted((one, other) => rankOf(one) - rankOf(other));
}

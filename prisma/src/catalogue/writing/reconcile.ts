import { orderRows } from './order-rows.ts';
import { agree, keyOf, type Row, type StoredTable } from './stored-table.ts';

/** What the files say of a table now, what they said when they were last loaded, and what stands in the database. */
export type ThreeWays = {
  table: StoredTable;
  files: readonly Row[];
  loaded: readonly Row[];
  stored: readonly Row[];
};

/** What shall stand in a table. */
export type Target = { table: StoredTable; stored: readonly Row[]; rows: readonly Row[] };

/** Rows that belong together, each by its table and key. */
type Unit = ReadonlyMap<string, Placed>;
type Placed = { table: StoredTable; row: Row };

/**
 * Takes from the files what changed in them since they were last loaded, where the database still says what they said
 * then. What was edited in the product stays as it is, whatever the files say; so does everything that only the product
 * has.
 * @param leavesGo whether what left the files leaves the database
 * @returns what shall stand in each table, and how many units of the files the database says otherwise or has no more
 */
export function reconcile(
  ways: readonly ThreeWays[],
  leavesGo: boolean,
): { targets: Target[]; edited: number } {
  const files = gatherUnits(ways.map(({ table, files }) => ({ table, rows: files })));
  const loaded = gatherUnits(ways.map(({ table, loaded }) => ({ table, rows: loaded })));
  const stored = gatherUnits(ways.map(({ table, stored }) => ({ table, rows: stored })));

  const isTaken = (unit: string): boolean => {
    const [said, before, now] = [files.get(unit), loaded.get(unit), stored.get(unit)];
    if (said === undefined && !leavesGo) return false;
    return !sayTheSame(said, before, allColumns) && sayTheSame(before, now, columnsOfBoth);
  };
  const units = new Set([...files.keys(), ...loaded.keys(), ...stored.keys()]);
  const taken = new Set([...units].filter(isTaken));
  const edited = [...files].filter(
    ([unit, said]) => !taken.has(unit) && !sayTheSame(said, stored.get(unit), columnsOfBoth),
  );
  const targets = ways.map(({ table, files, loaded, stored }) => {
    const rows = [
      ...stored.filter((row) => !taken.has(unitOf(table, row))),
      ...files.filter((row) => taken.has(unitOf(table, row))),
    ];
    return { table, stored, rows: orderRows(table, rows, { files, loaded, stored }) };
  });
  return { targets, edited: edited.length };
}

function unitOf(table: StoredTable, row: Row): string {
  const { name, columns } = table.unit ?? { name: table.name, columns: table.key };
  return JSON.stringify([name, ...columns.map((column) => row[column])]);
}

function gatherUnits(lots: readonly { table: StoredTable; rows: readonly Row[] }[]): Map<string, Unit> {
  const units = new Map<string, Map<string, Placed>>();
  for (const { table, rows } of lots) {
    for (const row of rows) {
      const unit = units.get(unitOf(table, row)) ?? new Map<string, Placed>();
      units.set(unitOf(table, row), unit.set(`${table.name} ${keyOf(table, row)}`, { table, row }));
    }
  }
  return units;
}

type ChooseColumns = (one: Row, other: Row) => string[];

const allColumns: ChooseColumns = (one, other) => [...Object.keys(one), ...Object.keys(other)];

/** A column that a newer version brought or dropped is nobody's edit. */
const columnsOfBoth: ChooseColumns = (one, other) => Object.keys(one).filter((column) => column in other);

function sayTheSame(one: Unit | undefined, other: Unit | undefined, choose: ChooseColumns): boolean {
  if (one?.size !== other?.size) return false;
  return [...(one ?? [])].every(([key, { table, row }]) => {
    const same = other?.get(key)?.row;
    if (same === undefined) return false;
    const isOrder = (column: string) => column === 'position' && table.countedWithin !== undefined;
    return agree(
      row,
      same,
      choose(row, same).filter((column) => !isOrder(column)),
    );
  });
}

import type { CatalogueEntry, CatalogueThing } from '@korsetkish/contract';
import type { CatalogueRow, CatalogueRows } from '@korsetkish/prisma';

export type Table = keyof CatalogueRows;

/** A row that an entry is written as, and where in the entry its cells stand. */
export type Draft = {
  [Name in Table]: {
    table: Name;
    cells: CatalogueRow<Name>;
    /** The part of the entry that the row is: `codes.3`; left out: the entry itself. */
    at?: string;
    /** Fields of cells that are not named after their columns. */
    fields?: Partial<Record<keyof CatalogueRow<Name>, string>>;
  };
}[Table];

/** The rows of one entry, table by table, in their order. */
export type RowsOfEntry = <Name extends Table>(table: Name) => CatalogueRow<Name>[];

export type EntryOf<Name extends CatalogueThing> = Extract<CatalogueEntry, { thing: Name }>;

/** How entries of one kind lie in the tables of the catalogue. */
export type ThingDescription<Entry> = {
  /** The tables that hold it, each with the column that names the entry; the first has one row an entry. */
  tables: Partial<{ [Name in Table]: keyof CatalogueRow<Name> & string }>;
  /** The field of the code that it is known by. */
  codeField: keyof Entry & string;
  toRows: (entry: Entry) => Draft[];
  toEntry: (rows: RowsOfEntry) => Entry;
};

/** The same where nobody knows which kind it is. */
export type Thing = Omit<ThingDescription<CatalogueEntry>, 'codeField'> & {
  thing: CatalogueThing;
  codeField: string;
  codeOf: (entry: CatalogueEntry) => string;
};

const isOf = <Name extends CatalogueThing>(entry: CatalogueEntry, thing: Name): entry is EntryOf<Name> =>
  entry.thing === thing;

/** Describes a kind of entries. */
export function defineThing<Name extends CatalogueThing>(
  thing: Name,
  description: ThingDescription<EntryOf<Name>>,
): Thing {
  const own = (entry: CatalogueEntry): EntryOf<Name> => {
    if (isOf(entry, thing)) return entry;
    throw new TypeError(`${entry.thing} is no ${thing}`);
  };
  return {
    ...description,
    thing,
    codeOf: (entry) => String(own(entry)[description.codeField]),
    toRows: (entry) => description.toRows(own(entry)),
  };
}

/** The only row of an entry in a table that has one a entry. */
export function onlyRow<Name extends Table>(rows: RowsOfEntry, table: Name): CatalogueRow<Name> {
  const [row] = rows(table);
  if (row === undefined) throw new RangeError(`${table} has no row of the entry`);
  return row;
}

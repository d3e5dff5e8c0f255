import { readFileSync } from 'node:fs';

/** A row of a catalogue table by column; a blank cell is `''`. */
export type Row = Record<string, string>;

const CATALOGUE = new URL('../../../../prisma/catalogue/', import.meta.url);
const COMMA_OUTSIDE_QUOTES = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/**
 * A table of the published catalogue, read as a file: the client may not import the database, and its tests must not
 * repeat 221 figures. No cell of the catalogue holds a line end.
 */
export function readTable(name: string): Row[] {
  const [header = '', ...lines] = readFileSync(new URL(`${name}.csv`, CATALOGUE), 'utf8')
    .trim()
    .split(/\r?\n/);
  const columns = splitCells(header);
  return lines.map((line) => {
    const cells = splitCells(line);
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
  });
}

function splitCells(line: string): string[] {
  return line
    .split(COMMA_OUTSIDE_QUOTES)
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** A blank cell means that there is nothing. */
export function orNull(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell;
}

/** `name_kk` and `name_ru` of a row as one text. */
export function localized(row: Row, stem: string): { kk: string | undefined; ru: string | undefined } {
  return { kk: row[`${stem}_kk`], ru: row[`${stem}_ru`] };
}

/** A cell of a copied table: in quotes where it holds a tab, a line break or a quote, which is then doubled. */
const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/y;

/**
 * Splits what a spreadsheet put on the clipboard into rows of cells. The line break at its end makes no row; empty rows
 * in between stay, for they hold their place.
 */
export function splitPasted(text: string): string[][] {
  const written = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  CELL.lastIndex = 0;
  while (CELL.lastIndex <= written.length) {
    const [, quoted, plain = '', end] = CELL.exec(written) ?? [];
    rows.at(-1)?.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    if (end === '\n') rows.push([]);
    else if (end !== '\t') break;
  }
  return rows;
}

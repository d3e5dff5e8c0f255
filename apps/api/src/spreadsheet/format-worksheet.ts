import type { Cell } from './cell.ts';
import { columnLetters } from './column-letters.ts';
import { escapeXml } from './escape-xml.ts';
import { type StyleName, styleIndex } from './styles.ts';

/** A sheet of a workbook. */
export type Worksheet = {
  /** At most 31 characters, none of `[]:*?/\`; unique in its workbook. */
  name: string;
  /** Colour of the tab, RRGGBB. */
  tabColour?: string | undefined;
  /** Widths of the columns, in characters of the usual font. */
  widths: readonly number[];
  /** How cells look that nothing stands in yet; left out: plain. */
  columnStyle?: StyleName;
  /** Rows at the top that stay in view. */
  frozenRows?: number;
  /** A row of headings, counted from 1, that the rows below it can be filtered by, and the last of those rows. */
  filter?: { headingRow: number; lastRow: number };
  rows: () => Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>;
};

/** Sheets are written in stretches of about so many characters. */
const STRETCH = 32_768;

function formatRow(cells: readonly Cell[], number: number): string {
  const written = cells.map((cell, column) =>
    cell === null
      ? ''
      : `<c r="${columnLetters(column)}${number}" s="${cell.style}" t="${cell.type}">${cell.content}</c>`,
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

function formatHead({ tabColour, widths, columnStyle, frozenRows = 0 }: Worksheet): string {
  const tab = tabColour === undefined ? '' : `<sheetPr><tabColor rgb="FF${tabColour}"/></sheetPr>`;
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const style = columnStyle === undefined ? '' : ` style="${styleIndex(columnStyle)}"`;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    tab,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
  ].join('');
}

function formatFoot({ widths, filter }: Worksheet): string {
  const lastColumn = columnLetters(widths.length - 1);
  const autoFilter =
    filter === undefined ? '' : `<autoFilter ref="A${filter.headingRow}:${lastColumn}${filter.lastRow}"/>`;
  return `</sheetData>${autoFilter}</worksheet>`;
}

/** The name under which Excel keeps what a sheet is filtered by; null for a sheet that is not. */
export function formatFilterName({ name, widths, filter }: Worksheet, index: number): string | null {
  if (filter === undefined) return null;
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const range = `$A$${filter.headingRow}:$${columnLetters(widths.length - 1)}$${filter.lastRow}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${escapeXml(`${sheet}!${range}`)}</definedName>`;
}

/** A sheet as the part `xl/worksheets/sheet….xml`, row after row as they come. */
export async function* formatWorksheet(sheet: Worksheet): AsyncGenerator<string> {
  let stretch = formatHead(sheet);
  let number = 0;
  for await (const cells of sheet.rows()) {
    number += 1;
    stretch += formatRow(cells, number);
    if (stretch.length < STRETCH) continue;
    yield stretch;
    stretch = '';
  }
  yield stretch + formatFoot(sheet);
}

import { escapeXml } from './escape-xml.ts';
import { formatFilterName, formatWorksheet, type Worksheet } from './format-worksheet.ts';
import { formatStyles } from './styles.ts';
import { type Part, zipParts } from './zip-parts.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SPREADSHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a browser and a mail program know a workbook by. */
export const WORKBOOK_MEDIA_TYPE = `${SPREADSHEET_ML}.sheet`;

const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;

function formatContentTypes(sheets: readonly Worksheet[]): string {
  const overrides = [
    { path: 'workbook.xml', type: 'sheet.main' },
    { path: 'styles.xml', type: 'styles' },
    ...sheets.map((_, index) => ({ path: sheetPath(index), type: 'worksheet' })),
  ];
  return [
    `${XML}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(
      ({ path, type }) => `<Override PartName="/xl/${path}" ContentType="${SPREADSHEET_ML}.${type}+xml"/>`,
    ),
    '</Types>',
  ].join('');
}

function formatRelationships(targets: readonly { type: string; target: string }[]): string {
  const written = targets.map(
    ({ type, target }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

function formatWorkbook(sheets: readonly Worksheet[]): string {
  const written = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const filters = sheets.map(formatFilterName).filter((name) => name !== null);
  return [
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">`,
    `<sheets>${written.join('')}</sheets>`,
    ...(filters.length === 0 ? [] : [`<definedNames>${filters.join('')}</definedNames>`]),
    '</workbook>',
  ].join('');
}

function listParts(sheets: readonly Worksheet[]): Part[] {
  const fixed = [
    { path: '[Content_Types].xml', text: formatContentTypes(sheets) },
    {
      path: '_rels/.rels',
      text: formatRelationships([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    },
    { path: 'xl/workbook.xml', text: formatWorkbook(sheets) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      text: formatRelationships([
        ...sheets.map((_, index) => ({ type: 'worksheet', target: sheetPath(index) })),
        { type: 'styles', target: 'styles.xml' },
      ]),
    },
    { path: 'xl/styles.xml', text: formatStyles() },
  ];
  return [
    ...fixed.map(({ path, text }) => ({ path, content: () => [text] })),
    ...sheets.map((sheet, index) => ({
      path: `xl/${sheetPath(index)}`,
      content: () => formatWorksheet(sheet),
    })),
  ];
}

/**
 * A workbook in Office Open XML (ECMA-376), sheet after sheet as its rows come: a later sheet may tell what was seen
 * while an earlier one was written.
 * @param modified when its content last changed
 */
export function streamWorkbook(sheets: readonly Worksheet[], modified: Date): AsyncGenerator<Uint8Array> {
  return zipParts(listParts(sheets), modified);
}

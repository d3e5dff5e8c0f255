import { posix } from 'node:path';
import { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';
import { type NumberFormat, readNumberFormat } from './number-format.ts';
import type { Archive } from './open-archive.ts';
import { parseWhole } from './parse-xml.ts';

/** What a workbook says of its sheets. */
export interface WorkbookParts {
  /** In their order, hidden ones left out. */
  sheets: readonly { name: string; part: string }[];
  calendar: 1900 | 1904;
}

const WORKBOOK = 'xl/workbook.xml';

/** Reads the list of sheets. @throws FileProblem NOT_A_TABLE when the archive is no workbook */
export async function readWorkbookParts(archive: Archive): Promise<WorkbookParts> {
  if (!archive.has(WORKBOOK)) throw new FileProblem('NOT_A_TABLE');
  const targets = new Map<string, string>();
  await parseWhole(archive.read('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, partOf(Target));
    },
  });
  const sheets: { name: string; part: string }[] = [];
  let calendar: WorkbookParts['calendar'] = 1900;
  await parseWhole(archive.read(WORKBOOK), {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attributes.date1904)) calendar = 1904;
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const part = targets.get(attributes['r:id'] ?? '');
      if (part !== undefined && archive.has(part)) sheets.push({ name: attributes.name ?? '', part });
    },
  });
  return { sheets, calendar };
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** A target is told from the workbook's folder, or from the archive's root. */
const partOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.normalize(`xl/${target}`);

/** The number format of every cell style, by its index. */
export async function readCellFormats(archive: Archive): Promise<readonly NumberFormat[]> {
  if (!archive.has('xl/styles.xml')) return [];
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCellStyles = false;
  await parseWhole(archive.read('xl/styles.xml'), {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') isInCellStyles = true;
      else if (name === 'xf' && isInCellStyles) {
        formats.push(readNumberFormat(Number(numFmtId), codes.get(Number(numFmtId))));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellStyles = false;
    },
  });
  return formats;
}

/** The texts that cells share, by their index; the only part of a workbook that is held in memory whole. */
export async function readSharedTexts(archive: Archive): Promise<readonly string[]> {
  if (!archive.has('xl/sharedStrings.xml')) return [];
  const texts: string[] = [];
  let length = 0;
  await parseWhole(
    archive.read('xl/sharedStrings.xml'),
    gatherTexts('si', (text) => {
      length += text.length;
      if (length > LIMITS.sharedText) throw new FileProblem('TOO_LARGE');
      texts.push(text);
    }),
  );
  return texts;
}

/**
 * Handlers that gather the text of each `element`: all of its runs, without the reading aids of East Asian words.
 * @param take is given the text when the element closes
 */
export function gatherTexts(element: string, take: (text: string) => void) {
  let text = '';
  let depth = 0;
  let isText = false;
  return {
    open: (name: string) => {
      if (name === element) text = '';
      else if (name === 'rPh') depth += 1;
      else if (name === 't') isText = depth === 0;
    },
    text: (piece: string) => {
      if (isText) text += piece;
    },
    close: (name: string) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') depth -= 1;
      else if (name === element) take(unescapeCellText(text));
    },
  };
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Undoes the escapes of SpreadsheetML (ECMA-376, ST_Xstring) for what XML cannot hold. */
function unescapeCellText(text: string): string {
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

import { columnIndex } from '../../spreadsheet/column-letters.ts';
import { buildCell, type CellContext, type RawCell } from './build-cell.ts';
import { FileProblem } from './file-problem.ts';
import { type FileCell, type FileRow, type MergedCells, placeOf } from './file-row.ts';
import { LIMITS } from './limits.ts';
import { type Archive, openArchive } from './open-archive.ts';
import { parseXml } from './parse-xml.ts';
import { gatherTexts, readCellFormats, readSharedTexts, readWorkbookParts } from './workbook-parts.ts';

/**
 * The rows of a workbook's visible sheets, sheet after sheet, as they are read from disk. Empty rows are left out.
 * @param onMerged is told of merged cells, which a file names after the rows of their sheet
 * @throws FileProblem at the first thing in it that cannot be taken
 */
export async function* readXlsx(
  path: string,
  onMerged: (merged: MergedCells) => void,
  onRead: (done: number, total: number) => void,
): AsyncGenerator<FileRow> {
  let total = 0;
  const archive = await openArchive(path, (bytes) => onRead(Math.min(bytes, total), total));
  try {
    const { sheets, calendar } = await readWorkbookParts(archive);
    // What else is read of a workbook is little, and comes first.
    total = ['xl/sharedStrings.xml', ...sheets.map(({ part }) => part)]
      .map(archive.sizeOf)
      .reduce((sum, bytes) => sum + bytes, 0);
    const formats = await readCellFormats(archive);
    const sharedTexts = await readSharedTexts(archive);
    for (const { name, part } of sheets) {
      yield* readSheet(archive, part, { sheet: name, formats, sharedTexts, calendar }, onMerged);
    }
  } finally {
    archive.close();
  }
}

async function* readSheet(
  archive: Archive,
  part: string,
  context: CellContext & { sheet: string },
  onMerged: (merged: MergedCells) => void,
): AsyncGenerator<FileRow> {
  const done: FileRow[] = [];
  let row = 0;
  let cells: (FileCell | null)[] = [];
  let column = -1;
  let raw: RawCell = { type: 'n', style: 0, content: '' };
  let isContent = false;
  const inline = gatherTexts('is', (text) => {
    raw.content = text;
  });

  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    inline.open(name);
    if (name === 'row') {
      row = Number(attributes.r ?? row + 1);
      if (!Number.isInteger(row) || row < 1 || row > LIMITS.rows) throw new FileProblem('DAMAGED');
      cells = [];
      column = -1;
    } else if (name === 'c') {
      column = columnIndex(attributes.r ?? '') ?? column + 1;
      if (column >= LIMITS.columns) throw new FileProblem('TOO_LARGE', placeOf({ ...context, row }, column));
      raw = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), content: '' };
    } else if (name === 'v') isContent = true;
    else if (name === 'f') throw new FileProblem('FORMULA', placeOf({ ...context, row }, column));
    else if (name === 'mergeCell') onMerged(readRange(context.sheet, attributes.ref ?? ''));
  };
  const close = (name: string): void => {
    inline.close(name);
    if (name === 'v') isContent = false;
    else if (name === 'c') {
      const cell = buildCell(raw, context);
      while (cells.length < column) cells.push(null);
      if (cell !== null) cells[column] = cell;
    } else if (name === 'row' && cells.some((cell) => cell !== null)) {
      done.push({ sheet: context.sheet, row, cells });
    }
  };
  const text = (piece: string): void => {
    inline.text(piece);
    if (isContent) raw.content += piece;
  };

  for await (const _piece of parseXml(archive.read(part), { open, text, close })) {
    yield* done.splice(0);
  }
  yield* done;
}

/** `A1:D1`. @throws FileProblem DAMAGED for anything else */
function readRange(sheet: string, ref: string): MergedCells {
  const [from = '', to = from] = ref.split(':');
  const [firstColumn, lastColumn] = [columnIndex(from), columnIndex(to)];
  const [firstRow, lastRow] = [from, to].map((address) => Number(/\d+$/.exec(address)?.[0]));
  if (firstColumn === null || lastColumn === null || !firstRow || !lastRow) throw new FileProblem('DAMAGED');
  return { sheet, firstRow, lastRow, firstColumn, lastColumn };
}

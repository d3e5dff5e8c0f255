import { FileProblem } from './file-problem.ts';
import type { FileRow, MergedCells } from './file-row.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { sniffFile } from './sniff-file.ts';

/**
 * The rows of a file on disk that a person uploaded, one after another: memory holds a row, and of a workbook the texts
 * that its cells share.
 * @param fileName as it was uploaded; its extension must say what its content is
 * @param onRead is told how many bytes are read, of how many: of a workbook inflated, as its headers say
 * @param onMerged is told of merged cells, after the rows of their sheet
 * @throws FileProblem when the file cannot be taken, at the first reason found; whatever was made of its rows goes then
 */
export async function* readTableFile(
  path: string,
  fileName: string,
  onMerged: (merged: MergedCells) => void,
  onRead: (done: number, total: number) => void = () => undefined,
): AsyncGenerator<FileRow> {
  const kind = await sniffFile(path, fileName);
  let isEmpty = true;
  for await (const row of kind === 'XLSX' ? readXlsx(path, onMerged, onRead) : readCsv(path, onRead)) {
    isEmpty = false;
    yield makeKeepable(row);
  }
  if (isEmpty) throw new FileProblem('EMPTY');
}

/** What no text of a database can keep, a zero and halves of characters, is shown as what could not be read. */
const keepable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');

const makeKeepable = ({ sheet, row, cells }: FileRow): FileRow => ({
  sheet: sheet && keepable(sheet),
  row,
  cells: cells.map((cell) => (cell?.kind === 'TEXT' ? { ...cell, text: keepable(cell.text) } : cell)),
});

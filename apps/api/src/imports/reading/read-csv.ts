import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { decodeText } from './decode-text.ts';
import { FileProblem } from './file-problem.ts';
import { type FileCell, type FileRow, placeOf } from './file-row.ts';
import { inferDelimiter } from './infer-delimiter.ts';
import { LIMITS } from './limits.ts';

/** Characters from which the delimiter is told; cut at a line's end. */
const SAMPLE = 65_536;

/**
 * The records of a text file as rows. Empty ones are left out.
 * @throws FileProblem FORMULA, TOO_LARGE or DAMAGED
 */
export async function* readCsv(
  path: string,
  onRead: (done: number, total: number) => void,
): AsyncGenerator<FileRow> {
  const { size } = await stat(path);
  const pieces = decodeText(path, (bytes) => onRead(bytes, size));
  const sample = await takeSample(pieces);
  const lines = sample.length > SAMPLE ? sample.slice(0, sample.lastIndexOf('\n', SAMPLE) + 1) : sample;
  const parser = parse({
    bom: true,
    delimiter: inferDelimiter(lines),
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    info: true,
    maxRecordSize: LIMITS.stretch,
  });
  const records = Readable.from(withSample(sample, pieces)).pipe(parser);
  try {
    for await (const { info, record } of records as AsyncIterable<Parsed>) {
      const row = buildRow(record, info.lines);
      if (row.cells.some((cell) => cell !== null)) yield row;
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    const isTooLong = error instanceof Error && 'code' in error && error.code === 'CSV_MAX_RECORD_SIZE';
    throw new FileProblem(isTooLong ? 'TOO_LARGE' : 'DAMAGED', null, { cause: error });
  } finally {
    parser.destroy();
    await pieces.return(undefined);
  }
}

/** A record with the line it ends on. */
type Parsed = { info: { lines: number }; record: string[] };

async function* withSample(sample: string, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield sample;
  yield* pieces;
}

async function takeSample(pieces: AsyncGenerator<string>): Promise<string> {
  let sample = '';
  while (sample.length <= SAMPLE) {
    const next = await pieces.next();
    if (next.done) break;
    sample += next.value;
  }
  return sample;
}

/** `="000000000"`: how a text file keeps the zeros of a code from Excel. */
const QUOTED_FORMULA = /^="([^"]*)"$/;

function buildRow(record: readonly string[], line: number): FileRow {
  if (record.length > LIMITS.columns) throw new FileProblem('TOO_LARGE', `A${line}`);
  const cells = record.map((written, column): FileCell | null => {
    const text = QUOTED_FORMULA.exec(written)?.[1] ?? written;
    if (text.startsWith('=')) throw new FileProblem('FORMULA', placeOf({ sheet: null, row: line }, column));
    return text.trim() === '' ? null : { kind: 'TEXT', text };
  });
  return { sheet: null, row: line, cells };
}

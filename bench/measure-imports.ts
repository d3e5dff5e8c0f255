import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readTableFile } from '../apps/api/src/imports/reading/read-table-file.ts';
import { type Cell, codeCell, figureCell, textCell } from '../apps/api/src/spreadsheet/cell.ts';
import { streamWorkbook } from '../apps/api/src/spreadsheet/stream-workbook.ts';

/** Files that are imported, a tenth of the rows and all of them, in one run: how time and memory grow with the rows. */
const ROWS = 200_000;
const LOOK_EVERY_ROWS = 5_000;

type Measured = { kind: string; rows: number; seconds: number; peakMegabytes: number };

/** Memory that the program holds: its objects and the buffers beside them, without what only waits to be collected. */
const heldBytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

function* figures(rows: number): Generator<[area: string, period: string, obsValue: string]> {
  for (let row = 0; row < rows; row += 1) {
    yield [`${751_110_000 + (row % 8)}`, `${2000 + (row % 22)}`, (row * 1.5).toFixed(1)];
  }
}

function* workbookRows(rows: number): Generator<Cell[]> {
  yield [textCell('Аумақ'), textCell('Кезең'), textCell('Мәні'), textCell('Атауы')];
  for (const [area, period, obsValue] of figures(rows)) {
    yield [codeCell(area), textCell(period), figureCell(obsValue, 1, false), textCell('Алмалы ауданы')];
  }
}

function* textRows(rows: number): Generator<string> {
  yield 'Аумақ;Кезең;Мәні;Атауы\n';
  for (const [area, period, obsValue] of figures(rows)) {
    yield `${area};${period};${obsValue.replace('.', ',')};Алмалы ауданы\n`;
  }
}

async function measure(path: string, kind: string): Promise<Measured> {
  const before = heldBytes();
  let [peak, rows, collecting] = [before, 0, 0];
  const started = performance.now();
  for await (const _row of readTableFile(path, path, () => undefined)) {
    rows += 1;
    if (rows % LOOK_EVERY_ROWS !== 0) continue;
    const looked = performance.now();
    peak = Math.max(peak, heldBytes());
    collecting += performance.now() - looked;
  }
  const seconds = (performance.now() - started - collecting) / 1000;
  return { kind, rows, seconds, peakMegabytes: (peak - before) / 1e6 };
}

const folder = await mkdtemp(join(tmpdir(), 'bench-imports-'));
const measured: Measured[] = [];
for (const rows of [ROWS / 10, ROWS]) {
  const workbook = join(folder, `${rows}.xlsx`);
  const sheet = { name: 'Сандар', widths: [12, 12, 12, 24], rows: () => workbookRows(rows) };
  await pipeline(streamWorkbook([sheet], new Date()), createWriteStream(workbook));
  measured.push(await measure(workbook, 'xlsx'));
  const text = join(folder, `${rows}.csv`);
  await pipeline(Readable.from(textRows(rows)), createWriteStream(text));
  measured.push(await measure(text, 'csv'));
}
await rm(folder, { recursive: true });
console.table(measured);

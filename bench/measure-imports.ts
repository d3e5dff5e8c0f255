import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '@korsetkish/prisma';
import { inOneSnapshot } from '../apps/api/src/http/in-one-snapshot.ts';
import { figuresOfSubmission } from '../apps/api/src/imports/figures/figures-of-submission.ts';
import { judgeUnlessCurrent } from '../apps/api/src/imports/figures/judge-figures.ts';
import { listFigureLines } from '../apps/api/src/imports/figures/list-figure-lines.ts';
import { takeOver } from '../apps/api/src/imports/figures/take-over.ts';
import { readTableFile } from '../apps/api/src/imports/reading/read-table-file.ts';
import { stageFile } from '../apps/api/src/imports/stage-file.ts';
import { type Cell, codeCell, figureCell, textCell } from '../apps/api/src/spreadsheet/cell.ts';
import { streamWorkbook } from '../apps/api/src/spreadsheet/stream-workbook.ts';
import { heldBytes, lookAtMemory } from './look-at-memory.ts';
import { openBenchDatabase } from './open-bench-database.ts';

/** Files that are imported, a tenth of the rows and all of them, in one run: how time and memory grow with the rows. */
const ROWS = 200_000;
const LOOK_EVERY_ROWS = 5_000;

type Measured = { kind: string; rows: number; seconds: number; peakMegabytes: number };

const AREAS = [751_210_000, 751_310_000, 751_410_000, 751_510_000, 751_710_000, 751_810_000, 751_910_000];
const GROUPS = ['UYGHUR', 'DUNGAN', 'KURD', 'TURK'];

type Figure = { area: string; group: string; period: string; obsValue: string };

/** Figures that differ in area, group and day, so that none is said twice. */
function* figures(rows: number): Generator<Figure> {
  for (let row = 0; row < rows; row += 1) {
    const [inArea, inGroup] = [row % AREAS.length, Math.floor(row / AREAS.length) % GROUPS.length];
    const day = new Date(Date.UTC(1950, 0, 1 + Math.floor(row / AREAS.length / GROUPS.length)));
    yield {
      area: String(AREAS[inArea]),
      group: GROUPS[inGroup] ?? '',
      period: day.toISOString().slice(0, 10),
      obsValue: (row * 1.5).toFixed(1),
    };
  }
}

const HEADINGS = ['Көрсеткіш', 'Аумақ', 'Этникалық топ', 'Кезең', 'Мәні'];
const INDICATOR = 'INTERETHNIC_POPULATION';

function* workbookRows(rows: number): Generator<Cell[]> {
  yield HEADINGS.map(textCell);
  for (const { area, group, period, obsValue } of figures(rows)) {
    const codes = [INDICATOR, area, group, period].map(codeCell);
    yield [...codes, figureCell(obsValue, 1, false)];
  }
}

function* textRows(rows: number): Generator<string> {
  yield `${HEADINGS.join(';')}\n`;
  for (const { area, group, period, obsValue } of figures(rows)) {
    yield `${[INDICATOR, area, group, period, obsValue.replace('.', ',')].join(';')}\n`;
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

/** From the file on disk to figures in a submission, as the calls do it. */
async function measureTakingOver(db: Database, path: string): Promise<Measured[]> {
  const createdBy = 'bench';
  const submission = await db.submission.create({
    data: {
      directionCode: 'INTERETHNIC',
      refAreaCode: '750000000',
      timePeriod: '1900-01-01/P99Y',
      createdBy,
    },
  });
  const id = randomUUID();
  await db.fileImport.create({ data: { id, submissionId: submission.id, file: 'bench', createdBy } });
  const into = { direction: 'INTERETHNIC', refArea: '750000000', timePeriod: '1900-01-01/P99Y' };
  const read = await timed('read and compared', () =>
    stageFile(db, id, { path, fileName: path }, figuresOfSubmission(db, into)),
  );
  const page = (outcomes?: readonly 'REFUSED'[]) =>
    inOneSnapshot(db, async (tx) => {
      await judgeUnlessCurrent(tx, id);
      return listFigureLines(tx, id, { outcomes, after: 0, limit: 100 });
    });
  const shown = await timed('page of the dry run', () => page());
  const filtered = await timed('page of what is refused: none', () => page(['REFUSED']));
  await db.submission.update({ where: { id: submission.id }, data: { version: { increment: 1 } } });
  const again = await timed('page after the submission moved on', () => page());
  const row = { id, submissionId: submission.id, file: 'bench' };
  const taken = await timed('taken over', () => inOneSnapshot(db, (tx) => takeOver(tx, row, createdBy)));
  const rows = await db.submissionObservation.count({ where: { submissionId: submission.id } });
  return [read, shown, filtered, again, taken].map((each) => ({ ...each, rows }));
}

const timed = async (kind: string, work: () => Promise<unknown>): Promise<Measured> => ({
  kind,
  rows: 0,
  ...(await lookAtMemory(work)),
});

async function measureAll(stack: AsyncDisposableStack): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-imports-'));
  stack.defer(() => rm(folder, { recursive: true }));
  const db = await openBenchDatabase(stack);
  await db.staffAccount.create({ data: { id: 'bench', name: 'Bench', email: 'bench@example.kz' } });
  const measured: Measured[] = [];
  for (const rows of [ROWS / 10, ROWS]) {
    const workbook = join(folder, `${rows}.xlsx`);
    const sheet = { name: 'Сандар', widths: [12, 12, 12, 24], rows: () => workbookRows(rows) };
    await pipeline(streamWorkbook([sheet], new Date()), createWriteStream(workbook));
    measured.push(await measure(workbook, 'xlsx read'));
    const text = join(folder, `${rows}.csv`);
    await pipeline(Readable.from(textRows(rows)), createWriteStream(text));
    measured.push(await measure(text, 'csv read'), ...(await measureTakingOver(db, workbook)));
  }
  return measured;
}

const stack = new AsyncDisposableStack();
try {
  console.table(await measureAll(stack));
} finally {
  await stack.disposeAsync();
}
